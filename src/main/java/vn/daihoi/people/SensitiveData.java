package vn.daihoi.people;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// The one door to what is sensitive about a named person: opens by role, and writes down each look before it shows.
@Service
public class SensitiveData {
    private static final String READ = """
        select id, unit_id, ethnicity, religion, party_member
        from people.registrant
        where id = any (:ids)
        """;
    private static final String LOOKED = """
        insert into people.look (registrant_id, unit_id, actor_id, actor_name, purpose, at)
        select r.id, r.unit_id, :actorId, :actorName, :purpose, :at
        from people.registrant r
        where r.id = any (:ids)
        """;

    private final JdbcClient jdbc;
    private final SeasonClock clock;

    SensitiveData(JdbcClient jdbc, SeasonClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Of those whose sensitive data the actor may see; the others are simply not in the answer and stay masked.
    ///
    /// @param purpose where in the program they are looked at, as a message key: `people.look.page`
    @Transactional
    public Map<Long, Sensitive> look(Actor actor, Collection<Long> ids, String purpose) {
        var open = new LinkedHashMap<Long, Sensitive>();
        jdbc
                .sql(READ)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> new Owned(row.getLong("id"), row.getLong("unit_id"), RegistrantRow.sensitive(row)))
                .list()
                .stream()
                .filter(one -> PeopleRights.seesSensitive(actor, one.unitId()))
                .forEach(one -> open.put(one.id(), one.sensitive()));
        record(actor, open.keySet(), purpose);
        return open;
    }

    @Transactional
    public Optional<Sensitive> look(Actor actor, long id, String purpose) {
        return Optional.ofNullable(look(actor, List.of(id), purpose).get(id));
    }

    private void record(Actor actor, Collection<Long> ids, String purpose) {
        if (!ids.isEmpty()) {
            jdbc.sql(LOOKED)
                    .param("ids", ids.toArray(Long[]::new))
                    .param("actorId", actor.accountId())
                    .param("actorName", actor.name())
                    .param("purpose", purpose)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    private record Owned(long id, long unitId, Sensitive sensitive) {}
}
