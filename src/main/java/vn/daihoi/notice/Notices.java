package vn.daihoi.notice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.identity.AddressBook;
import vn.daihoi.identity.Addressee;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;

/// All notices and their SQL. A notice and its e-mail are written in the transaction that causes them.
@Repository
public class Notices {
    private static final String TOPIC = "notice";
    private static final String ADD = """
        insert into notice.notice (account_id, unit_id, key, args, link, at, once)
        values (:account, :unit, :key, :args, :link, :at, :once)
        on conflict do nothing
        """;
    private static final String UNREAD = """
        select count(*) from (
            select 1 from notice.notice where account_id = :account and read_at is null limit 100) as few
        """;
    private static final String LATEST = """
        select id, key, args, link, at, read_at
        from notice.notice
        where account_id = :account
        order by at desc, id desc
        limit :limit
        """;
    private static final String READ = """
        update notice.notice set read_at = coalesce(read_at, :at)
        where id = :id and account_id = :account
        returning link
        """;
    private static final String READ_ALL = """
        update notice.notice set read_at = :at where account_id = :account and read_at is null
        """;

    private final JdbcClient jdbc;
    private final AddressBook addresses;
    private final Mails mails;
    private final LiveUpdates live;
    private final SeasonClock clock;

    Notices(JdbcClient jdbc, AddressBook addresses, Mails mails, LiveUpdates live, SeasonClock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.mails = mails;
        this.live = live;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Told told) {
        tell(List.of(told));
    }

    /// The address book is asked once per set of roles, however many units are told.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Told> all) {
        var byRoles = new LinkedHashMap<Set<String>, List<Told>>();
        all.forEach(told ->
                byRoles.computeIfAbsent(told.roles(), _ -> new ArrayList<>()).add(told));
        byRoles.forEach(this::tellThose);
        if (!all.isEmpty()) {
            live.changed(TOPIC, null);
        }
    }

    private void tellThose(Set<String> roles, List<Told> all) {
        var atUnit = new HashMap<Long, List<Addressee>>();
        addresses
                .at(all.stream().map(Told::unitId).distinct().toList(), roles)
                .forEach(person -> atUnit.computeIfAbsent(person.unitId(), _ -> new ArrayList<>())
                        .add(person));
        all.forEach(told -> tellUnit(told, atUnit.getOrDefault(told.unitId(), List.of())));
    }

    private void tellUnit(Told told, List<Addressee> people) {
        var mailed = new HashSet<String>();
        for (var person : people) {
            var isNew = add(told, person.accountId());
            var email = person.email();
            if (isNew && email != null && mailed.add(email)) {
                mails.queue(told, email, person.name(), person.language());
            }
        }
        if (told.unitEmail() != null && people.stream().allMatch(person -> person.email() == null)) {
            mails.queue(told, told.unitEmail(), "", Dictionary.VIETNAMESE);
        }
    }

    private boolean add(Told told, long accountId) {
        return jdbc.sql(ADD)
                        .param("account", accountId)
                        .param("unit", told.unitId())
                        .param("key", told.key())
                        .param("args", told.values().toArray(String[]::new))
                        .param("link", told.link())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("once", told.once(), java.sql.Types.VARCHAR)
                        .update()
                == 1;
    }

    /// At most 100: the bell shows “99+” from there.
    public int unread(Actor actor) {
        return jdbc.sql(UNREAD)
                .param("account", actor.accountId())
                .query(Integer.class)
                .single();
    }

    public List<Notice> latest(Actor actor, int limit) {
        return jdbc.sql(LATEST)
                .param("account", actor.accountId())
                .param("limit", limit)
                .query((row, index) -> notice(row))
                .list();
    }

    /// Marks it read and gives the page it points to.
    @Transactional
    public String read(Actor actor, long id) {
        return jdbc.sql(READ)
                .param("id", id)
                .param("account", actor.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotThere("notice", id));
    }

    @Transactional
    public void readAll(Actor actor) {
        jdbc.sql(READ_ALL)
                .param("account", actor.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new Notice(
                row.getLong("id"),
                row.getString("key"),
                texts(row.getArray("args")),
                row.getString("link"),
                row.getTimestamp("at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
