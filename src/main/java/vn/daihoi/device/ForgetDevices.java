package vn.daihoi.device;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.archive.Expiring;
import vn.daihoi.database.LiveUpdates;

/// What lets a phone or a screen into a conference that is over.
@Repository
class ForgetDevices implements Expiring {
    private static final String HELD = """
        (made_at at time zone 'Asia/Ho_Chi_Minh')::date <= :closedOn
            and (secret_hash is not null or code_hash is not null)
        """;
    private static final String COUNT = "select count(*) from device.device where " + HELD;
    private static final String REMOVE = """
        update device.device set secret_hash = null, code_hash = null, code_until = null
        where %s
        """.formatted(HELD);

    private final JdbcClient jdbc;
    private final LiveUpdates live;

    ForgetDevices(JdbcClient jdbc, LiveUpdates live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    @Override
    public String code() {
        return "devices";
    }

    /// The hall is empty when the season is closed.
    @Override
    public Period kept() {
        return Period.ofDays(1);
    }

    @Override
    public long count(LocalDate closedOn) {
        return jdbc.sql(COUNT).param("closedOn", closedOn).query(Long.class).single();
    }

    @Override
    public long remove(LocalDate closedOn) {
        var removed = jdbc.sql(REMOVE).param("closedOn", closedOn).update();
        live.changed(EnrolDevices.TOPIC, null);
        return removed;
    }
}
