package vn.daihoi.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All stories and their SQL, for those who write and clear them. What lies outside the reader's subtree is not there.
@Repository
public class Stories {
    private static final String FROM = """
        select s.id, s.exemplar_id, s.registrant_id, s.unit_id, u.path::text as unit_path, s.title, s.lead, s.body,
            s.caption, s.photo_id, s.state, s.state_at, s.state_by, s.reason, s.hands, s.written_by_name, s.version,
            exists (select from story.shelf f where f.story_id = s.id) as on_shelf
        from story.story s
        join unit.directory u on u.id = s.unit_id
        """;
    private static final String BY_ID = FROM + "where s.id = :id and (:all or u.path <@ :scope::ltree)";
    private static final String OF_EXEMPLARS = FROM + """
        where s.exemplar_id = any (:ids) and (:all or u.path <@ :scope::ltree)
        """;
    private static final String LOCK = "select id from story.story where id = :id for update";
    private static final String BEGIN = """
        insert into story.story (exemplar_id, registrant_id, unit_id, title, lead, body, caption, state_at, state_by,
            written_by, written_by_name, hands)
        values (:exemplar, :registrant, :unit, :title, :lead, :body, :caption, :at, :name, :by, :name, array[:by::bigint])
        on conflict (exemplar_id) do nothing
        """;
    /// What was published has been cleared: whoever changes it then is the first of a new row of hands.
    private static final String SAVE = """
        update story.story
        set title = :title, lead = :lead, body = :body, caption = :caption, photo_id = :photo, written_by = :by,
            written_by_name = :name, version = version + 1,
            hands = case when state = 'published' then array[:by::bigint]
                else array_append(array_remove(hands, :by::bigint), :by::bigint) end
        where id = :id
        """;
    private static final String MOVE = """
        update story.story
        set state = :state, state_at = :at, state_by = :by, reason = :reason, version = version + 1
        where id = :id
        """;
    private static final String ABOUT = """
        select story_id, registrant_id, unit_path, on_shelf from story.about(:ids::bigint[])
        """;
    private static final String IS_ABOUT = "select story.is_about(:id, :registrant)";

    private final JdbcClient jdbc;

    Stories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Story visibleTo(Actor actor, long id) {
        return scoped(BY_ID, actor)
                .param("id", id)
                .query((row, _) -> story(row))
                .optional()
                .orElseThrow(() -> new NotThere("story", id));
    }

    public Optional<Story> ofExemplar(Actor actor, long exemplarId) {
        return Optional.ofNullable(ofExemplars(actor, List.of(exemplarId)).get(exemplarId));
    }

    /// By exemplar.
    public Map<Long, Story> ofExemplars(Actor actor, Collection<Long> exemplarIds) {
        var found = new LinkedHashMap<Long, Story>();
        scoped(OF_EXEMPLARS, actor)
                .param("ids", exemplarIds.toArray(Long[]::new))
                .query((row, _) -> story(row))
                .list()
                .forEach(story -> found.put(story.exemplarId(), story));
        return found;
    }

    /// A story that whoever corrects the register need not see.
    ///
    /// @param registrantId of whom its exemplar is now
    record About(long storyId, long registrantId, String unitPath, boolean onShelf) {}

    /// Those of all units.
    List<About> about(Collection<Long> registrantIds) {
        return jdbc.sql(ABOUT)
                .param("ids", registrantIds.toArray(Long[]::new))
                .query((row, _) -> new About(
                        row.getLong("story_id"),
                        row.getLong("registrant_id"),
                        row.getString("unit_path"),
                        row.getBoolean("on_shelf")))
                .list();
    }

    /// As it is when nobody else can change it until the end of this transaction.
    Story lock(Actor actor, long id) {
        if (jdbc.sql(LOCK).param("id", id).query(Long.class).list().isEmpty()) {
            throw new NotThere("story", id);
        }
        return visibleTo(actor, id);
    }

    /// Two who begin at once come to the same story.
    void begin(Exemplar exemplar, StoryText text, Actor actor, Instant at) {
        texts(jdbc.sql(BEGIN), text)
                .param("exemplar", exemplar.id())
                .param("registrant", exemplar.registrantId())
                .param("unit", exemplar.unitId())
                .param("at", Timestamp.from(at))
                .param("by", actor.accountId())
                .param("name", actor.name())
                .update();
    }

    void save(long id, StoryText text, @Nullable Long photoId, Actor actor) {
        texts(jdbc.sql(SAVE), text)
                .param("id", id)
                .param("photo", photoId, Types.BIGINT)
                .param("by", actor.accountId())
                .param("name", actor.name())
                .update();
    }

    void move(long id, StoryState state) {
        jdbc.sql(MOVE)
                .param("id", id)
                .param("state", state.code())
                .param("at", Timestamp.from(state.at()))
                .param("by", state.by())
                .param("reason", state.reason())
                .update();
    }

    void isAbout(long id, long registrantId) {
        jdbc.sql(IS_ABOUT)
                .param("id", id)
                .param("registrant", registrantId)
                .query((_, _) -> true)
                .single();
    }

    private static StatementSpec texts(StatementSpec statement, StoryText text) {
        return statement
                .param("title", text.title())
                .param("lead", text.lead())
                .param("body", text.body())
                .param("caption", text.caption());
    }

    private StatementSpec scoped(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope());
    }

    private static Story story(ResultSet row) throws SQLException {
        return new Story(
                row.getLong("id"),
                row.getLong("exemplar_id"),
                row.getLong("registrant_id"),
                row.getLong("unit_id"),
                row.getString("unit_path"),
                new StoryText(
                        row.getString("title"), row.getString("lead"), row.getString("body"), row.getString("caption")),
                row.getObject("photo_id", Long.class),
                StoryState.of(
                        row.getString("state"),
                        row.getTimestamp("state_at").toInstant(),
                        row.getString("state_by"),
                        row.getString("reason")),
                row.getBoolean("on_shelf"),
                List.of((Long[]) row.getArray("hands").getArray()),
                row.getString("written_by_name"),
                row.getInt("version"));
    }
}
