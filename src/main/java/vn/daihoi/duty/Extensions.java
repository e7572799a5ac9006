package vn.daihoi.duty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All extensions and their SQL. The last one holds.
@Repository
public class Extensions {
    private static final String ADD = """
        insert into duty.extension (duty_id, new_due, reason, document, given_on, by_name, at)
        values (:duty, :newDue, :reason, :document, :givenOn, :by, :at)
        """;
    private static final String HOLD = "update duty.duty set extended_to = :newDue where id = :duty";
    private static final String OF = """
        select new_due, reason, document, given_on, by_name as by
        from duty.extension
        where duty_id = :duty
        order by id
        """;

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long dutyId, Extension extension, Instant at) {
        jdbc.sql(ADD)
                .param("duty", dutyId)
                .param("newDue", extension.newDue())
                .param("reason", extension.reason())
                .param("document", extension.document())
                .param("givenOn", extension.givenOn())
                .param("by", extension.by())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql(HOLD).param("duty", dutyId).param("newDue", extension.newDue()).update();
    }

    public List<Extension> of(Dossier dossier) {
        return jdbc.sql(OF).param("duty", dossier.id()).query(Extension.class).list();
    }
}
