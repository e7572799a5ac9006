package vn.daihoi.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.identity.Secret;

/// All devices and their SQL. Codes and secrets are stored as hashes only.
@Repository
public class Devices {
    private static final String OF = """
        select id, conference_id, kind, name, made_at, made_by, code_until, enrolled_at, last_seen_at, waiting,
            cut_off_at, cut_off_by
        from device.device
        where conference_id = :conference
        order by kind, id
        """;
    private static final String ADD = """
        insert into device.device (conference_id, unit_id, kind, name, made_at, made_by)
        values (:conference, :unit, :kind, :name, :at, :by)
        returning id
        """;
    private static final String BY_CODE = """
        select id, conference_id, unit_id, kind, name, cut_off_at is not null as cut_off
        from device.device
        where code_hash = :hash and code_until > :now
        """;
    private static final String BY_SECRET = """
        select id, conference_id, unit_id, kind, name, cut_off_at is not null as cut_off
        from device.device
        where secret_hash = :hash
        """;
    private static final String EXPECT = """
        update device.device set code_hash = :hash, code_until = :until where id = :id
        """;
    /// Of two phones that open the same code, one is let in.
    private static final String LET_IN = """
        update device.device
        set code_hash = null, code_until = null, secret_hash = :secret, enrolled_at = :now, last_seen_at = :now,
            waiting = 0
        where code_hash = :code and code_until > :now and cut_off_at is null
        returning id, conference_id, unit_id, kind, name, false as cut_off
        """;
    private static final String CUT_OFF = """
        update device.device
        set cut_off_at = :at, cut_off_by = :by, code_hash = null, code_until = null
        where id = :id and conference_id = :conference and cut_off_at is null
        """;
    private static final String LET_BACK = """
        update device.device set cut_off_at = null, cut_off_by = null
        where id = :id and conference_id = :conference and cut_off_at is not null
        """;
    private static final String SEEN = """
        update device.device set last_seen_at = :now, waiting = :waiting where id = :id
        """;

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param cutOff it has been let in once and may do nothing more
    record Found(long id, long conferenceId, long unitId, DeviceKind kind, String name, boolean cutOff) {}

    public List<Enrolled> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("conference", conferenceId)
                .query((row, _) -> enrolled(row))
                .list();
    }

    public Optional<Enrolled> find(long conferenceId, long id) {
        return of(conferenceId).stream().filter(one -> one.id() == id).findFirst();
    }

    long add(long conferenceId, long unitId, DeviceKind kind, String name, String by, Instant at) {
        return jdbc.sql(ADD)
                .param("conference", conferenceId)
                .param("unit", unitId)
                .param("kind", kind.code())
                .param("name", name)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void expect(long id, String code, Instant until) {
        jdbc.sql(EXPECT)
                .param("id", id)
                .param("hash", Secret.hash(code))
                .param("until", Timestamp.from(until))
                .update();
    }

    Optional<Found> byCode(String code, Instant now) {
        return jdbc.sql(BY_CODE)
                .param("hash", Secret.hash(code))
                .param("now", Timestamp.from(now))
                .query((row, _) -> found(row))
                .optional();
    }

    Optional<Found> bySecret(String secret) {
        return jdbc.sql(BY_SECRET)
                .param("hash", Secret.hash(secret))
                .query((row, _) -> found(row))
                .optional();
    }

    Optional<Found> letIn(String code, String secret, Instant now) {
        return jdbc.sql(LET_IN)
                .param("code", Secret.hash(code))
                .param("secret", Secret.hash(secret))
                .param("now", Timestamp.from(now))
                .query((row, _) -> found(row))
                .optional();
    }

    boolean cutOff(long conferenceId, long id, String by, Instant at) {
        return jdbc.sql(CUT_OFF)
                        .param("id", id)
                        .param("conference", conferenceId)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean letBack(long conferenceId, long id) {
        return jdbc.sql(LET_BACK)
                        .param("id", id)
                        .param("conference", conferenceId)
                        .update()
                == 1;
    }

    void seen(long id, int waiting, Instant now) {
        jdbc.sql(SEEN)
                .param("id", id)
                .param("waiting", waiting)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("id"),
                row.getLong("conference_id"),
                row.getLong("unit_id"),
                DeviceKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getBoolean("cut_off"));
    }

    private static Enrolled enrolled(ResultSet row) throws SQLException {
        return new Enrolled(
                row.getLong("id"),
                row.getLong("conference_id"),
                DeviceKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                instant(row, "code_until"),
                instant(row, "enrolled_at"),
                instant(row, "last_seen_at"),
                row.getInt("waiting"),
                instant(row, "cut_off_at"),
                row.getString("cut_off_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
