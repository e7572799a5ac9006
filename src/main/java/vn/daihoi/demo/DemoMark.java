package vn.daihoi.demo;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The mark in a database that says: this is the demo.
@Repository
class DemoMark {
    private static final String SET = "insert into demo.mark (story, loaded_at) values (:story, :at)";

    private final JdbcClient jdbc;

    DemoMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSet() {
        return jdbc.sql("select exists (select 1 from demo.mark)")
                .query(Boolean.class)
                .single();
    }

    void set(DemoStory story, Instant at) {
        jdbc.sql(SET)
                .param("story", story.name())
                .param("at", Timestamp.from(at))
                .update();
    }
}
