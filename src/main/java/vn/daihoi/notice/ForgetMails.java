package vn.daihoi.notice;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.archive.Expiring;

/// Mails that have gone, or never will. What waits stays, whenever it was written: mails follow the real clock.
@Repository
class ForgetMails implements Expiring {
    private static final String COUNT = "select count(*) from notice.mail where state <> 'waiting'";
    private static final String REMOVE = "delete from notice.mail where state <> 'waiting'";

    private final JdbcClient jdbc;

    ForgetMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "mail";
    }

    @Override
    public Period kept() {
        return Period.ofMonths(3);
    }

    @Override
    public long count(LocalDate closedOn) {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    @Override
    public long remove(LocalDate closedOn) {
        return jdbc.sql(REMOVE).update();
    }
}
