package vn.daihoi.people;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.archive.Expiring;

/// Sensitive data of persons (ethnicity, religion, party): kept to balance the season's lists, and for nothing else.
/// Who was written down anew after the season stays.
@Repository
class ForgetTraits implements Expiring {
    private static final String HELD = """
        (edited_at at time zone 'Asia/Ho_Chi_Minh')::date <= :closedOn
            and (ethnicity is not null or religion is not null or party_member is not null)
        """;
    private static final String COUNT = "select count(*) from people.registrant where " + HELD;
    private static final String REMOVE = """
        update people.registrant
        set ethnicity = null, religion = null, party_member = null, version = version + 1
        where %s
        """.formatted(HELD);

    private final JdbcClient jdbc;

    ForgetTraits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "traits";
    }

    /// A year for complaints and for the report to the nation.
    @Override
    public Period kept() {
        return Period.ofYears(1);
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
