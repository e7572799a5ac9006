package vn.daihoi.exemplar;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.archive.Expiring;

/// How exemplars were reached; who lets it be published keeps it published.
@Repository
class ForgetContact implements Expiring {
    private static final String HELD = """
        (e.edited_at at time zone 'Asia/Ho_Chi_Minh')::date <= :closedOn and e.contact <> ''
            and not exists (
                select from exemplar.consent c
                where c.exemplar_id = e.id and c.contact and c.withdrawn_at is null)
        """;
    private static final String COUNT = "select count(*) from exemplar.exemplar e where " + HELD;
    /// What was saved before never held it.
    private static final String REMOVE =
            "update exemplar.exemplar e set contact = '', version = version + 1 where " + HELD;

    private final JdbcClient jdbc;

    ForgetContact(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "exemplar-contacts";
    }

    @Override
    public Period kept() {
        return Period.ofMonths(6);
    }

    @Override
    public long count(LocalDate closedOn) {
        return jdbc.sql(COUNT).param("closedOn", closedOn).query(Long.class).single();
    }

    @Override
    public long remove(LocalDate closedOn) {
        return jdbc.sql(REMOVE).param("closedOn", closedOn).update();
    }
}
