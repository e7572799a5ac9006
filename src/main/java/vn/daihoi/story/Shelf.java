package vn.daihoi.story;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.people.Registrant;
import vn.daihoi.photo.Photos;
import vn.daihoi.shared.SeasonClock;

/// Puts stories on the public shelf and takes them off. A row is a copy of all that the public may see, so one delete
/// takes page, search, pictures and the next book at once.
@Repository
class Shelf {
    static final String TOPIC = "story";
    private static final int CARD = 320;

    private static final String HOLD = "select number from story.shelf_stamp for update";
    private static final String TICK = "update story.shelf_stamp set number = number + 1";
    private static final String TAKE_OFF = "delete from story.shelf where story_id = any (:ids)";
    private static final String DROP_PRINT = "update story.print set state = 'old', pdf = null where state = 'ready'";
    private static final String PUT = """
        insert into story.shelf (story_id, exemplar_id, unit_id, season, kind, name, sort_key, title, lead, place,
            district_id, district, field, card, published_on, sought)
        values (:id, :exemplar, :unit, :season, :kind, :name, :sortKey, :title, :lead, :place, :districtId, :district,
            :field, :card, :on, :sought)
        """;
    private static final String PUT_TEXT = """
        insert into story.shelf_text (story_id, unit_id, post, years, body, caption, honours, movements)
        values (:id, :unit, :post, :years, :body, :caption, :honours, :movements)
        """;
    private static final String PUT_PICTURE = """
        insert into story.shelf_picture (story_id, unit_id, sha256, width, height, file_id)
        values (:id, :unit, :sha256, :width, :height, :file)
        """;
    private static final String CORRECT = "select story.correct(:id, :name, :sortKey, :honours)";

    private static final String HONOURED = """
        select t.story_id, s.registrant_id, t.honours
        from story.shelf_text t
        join story.story s on s.id = t.story_id
        where t.story_id > :after
        order by t.story_id
        limit :most
        """;
    private static final String HONOUR = "update story.shelf_text set honours = :honours where story_id = :id";

    private final JdbcClient jdbc;
    private final ShelfFacts facts;
    private final Photos photos;
    private final LiveUpdates live;
    private final SeasonClock clock;

    Shelf(JdbcClient jdbc, ShelfFacts facts, Photos photos, LiveUpdates live, SeasonClock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.photos = photos;
        this.live = live;
        this.clock = clock;
    }

    /// Nobody else puts on or takes off until the end of this transaction. Whoever publishes reads the consent after
    /// this; whoever takes consent back takes off after this.
    @Transactional(propagation = Propagation.MANDATORY)
    void hold() {
        jdbc.sql(HOLD).query(Long.class).single();
    }

    void put(Story story, Exemplar exemplar) {
        takeOff(List.of(story.id()));
        var fact = facts.of(exemplar);
        var photoId = mayShowPicture(exemplar) ? story.photoId() : null;
        var photo = photoId == null ? null : photos.of(photoId);
        jdbc.sql(PUT)
                .param("id", story.id())
                .param("exemplar", exemplar.id())
                .param("unit", exemplar.unitId())
                .param("season", exemplar.season())
                .param("kind", exemplar.kind().code())
                .param("name", fact.person().name())
                .param("sortKey", fact.person().sortKey())
                .param("title", story.text().title())
                .param("lead", story.text().lead())
                .param("place", exemplar.unitName())
                .param("districtId", fact.districtId(), Types.BIGINT)
                .param("district", fact.district())
                .param("field", fact.field(), Types.VARCHAR)
                .param("card", photo == null ? null : photo.atLeast(CARD).sha256(), Types.VARCHAR)
                .param("on", clock.today())
                .param("sought", fact.sought(story.text().title()))
                .update();
        putText(story, exemplar, fact);
        putPictures(story, photoId);
        tick(story.unitPath());
    }

    private void putText(Story story, Exemplar exemplar, ShelfFacts.Facts fact) {
        jdbc.sql(PUT_TEXT)
                .param("id", story.id())
                .param("unit", exemplar.unitId())
                .param("post", fact.person().post())
                .param("years", exemplar.sheet().years())
                .param("body", story.text().body())
                .param("caption", story.text().caption())
                .param("honours", fact.person().honours())
                .param("movements", fact.movements())
                .update();
    }

    private void putPictures(Story story, @Nullable Long photoId) {
        if (photoId != null) {
            for (var rendition : photos.of(photoId).renditions()) {
                jdbc.sql(PUT_PICTURE)
                        .param("id", story.id())
                        .param("unit", story.unitId())
                        .param("sha256", rendition.sha256())
                        .param("width", rendition.width())
                        .param("height", rendition.height())
                        .param("file", rendition.fileId())
                        .update();
            }
        }
    }

    private static boolean mayShowPicture(Exemplar exemplar) {
        var consent = exemplar.consent();
        return consent != null && consent.pictures();
    }

    void takeOff(Collection<Long> storyIds) {
        if (jdbc.sql(TAKE_OFF).param("ids", storyIds.toArray(Long[]::new)).update() > 0) {
            jdbc.sql(DROP_PRINT).update();
            tick("");
        }
    }

    /// The register corrected a name or learnt of an honour; text and post stay as they were cleared, and so does a
    /// name that would become more than a name.
    void correct(Stories.About story, Registrant registrant) {
        var fact = facts.of(registrant);
        jdbc.sql(CORRECT)
                .param("id", story.storyId())
                .param("name", DelicateWords.isClean(fact.name()) ? fact.name() : "")
                .param("sortKey", fact.sortKey())
                .param("honours", fact.honours())
                .query((_, _) -> true)
                .single();
        live.changed(TOPIC, story.unitPath());
    }

    /// The honours under a public story.
    record Honoured(long storyId, long registrantId, List<String> honours) {}

    /// Story by story, those that come after one.
    List<Honoured> honoured(long after, int most) {
        return jdbc.sql(HONOURED)
                .param("after", after)
                .param("most", most)
                .query((row, _) ->
                        new Honoured(row.getLong("story_id"), row.getLong("registrant_id"), List.of((String[])
                                row.getArray("honours").getArray())))
                .list();
    }

    /// The shelf must be held.
    @Transactional(propagation = Propagation.MANDATORY)
    void honour(List<Honoured> right) {
        right.forEach(one -> jdbc.sql(HONOUR)
                .param("id", one.storyId())
                .param("honours", one.honours().toArray(String[]::new))
                .update());
        tick("");
    }

    /// In the same transaction as the change, so no instance shows what it remembers of a shelf that is no more.
    private void tick(String unitPath) {
        jdbc.sql(TICK).update();
        live.changed(TOPIC, unitPath);
    }
}
