package vn.daihoi.clock;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored shift of the demo's clock.
@Repository
class Shifts {
    private static final String SAVE = """
        insert into clock.shift (seconds) values (:seconds)
        on conflict (only_one) do update set seconds = excluded.seconds
        """;

    private final JdbcClient jdbc;

    Shifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> find() {
        return jdbc.sql("select seconds from clock.shift")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    void save(Duration shift) {
        jdbc.sql(SAVE).param("seconds", shift.toSeconds()).update();
    }
}
