package vn.daihoi.publicity;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a press body sets out to do in each phase, and its SQL.
@Repository
public class Aims {
    private static final String OF = """
        select phase, words, version
        from publicity.aim
        where unit_id = :body and season = :season
        """;
    private static final String BEGIN = """
        insert into publicity.aim (unit_id, season, phase, words, version)
        values (:body, :season, :phase, :words, 1)
        on conflict (unit_id, season, phase) do nothing
        """;
    private static final String SAVE = """
        update publicity.aim
        set words = :words, version = version + 1
        where unit_id = :body and season = :season and phase = :phase and version = :version
        """;

    private final JdbcClient jdbc;

    Aims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param version 0 while nothing is written
    public record Aim(String words, int version) {
        static final Aim NONE = new Aim("", 0);
    }

    public Map<Phase, Aim> of(long body, String season) {
        var aims = new EnumMap<Phase, Aim>(Phase.class);
        for (var phase : Phase.values()) {
            aims.put(phase, Aim.NONE);
        }
        jdbc.sql(OF).param("body", body).param("season", season).query(row -> {
            var aim = new Aim(row.getString("words"), row.getInt("version"));
            Phase.coded(row.getString("phase")).ifPresent(phase -> aims.put(phase, aim));
        });
        return aims;
    }

    /// Whether nobody has saved meanwhile.
    boolean save(long body, String season, Phase phase, Aim typed) {
        var statement = jdbc.sql(typed.version() == 0 ? BEGIN : SAVE)
                .param("body", body)
                .param("season", season)
                .param("phase", phase.code())
                .param("words", typed.words());
        return (typed.version() == 0 ? statement : statement.param("version", typed.version())).update() > 0;
    }
}
