package vn.daihoi.invitation;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.archive.Expiring;

/// How guests were reached and what they needed on the day; that they were invited and what they answered stays.
@Repository
class ForgetContacts implements Expiring {
    private static final String HELD = """
        (made_at at time zone 'Asia/Ho_Chi_Minh')::date <= :closedOn
            and (driver or lodging or wheelchair
                or (email, phone, companion, diet, help, substitute_phone) <> ('', '', '', '', '', ''))
        """;
    private static final String COUNT = "select count(*) from invitation.invitation where " + HELD;
    private static final String REMOVE = """
        update invitation.invitation
        set email = '', phone = '', companion = '', diet = '', help = '', substitute_phone = '', driver = false,
            lodging = false, wheelchair = false, version = version + 1
        where %s
        """.formatted(HELD);

    private final JdbcClient jdbc;

    ForgetContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "guest-contacts";
    }

    @Override
    public Period kept() {
        return Period.ofMonths(3);
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
