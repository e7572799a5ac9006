package vn.daihoi.conference;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where all conferences of a season stand, as far as the reader may see them.
@Repository
public class Standings {
    private static final String OF_SEASON = """
        select id, unit_id, state, on_day as day, held_on,
            case when held_on is not null then held_exemplars + held_guests + held_others
                 when coalesce(exemplars, guests, others) is not null
                 then coalesce(exemplars, 0) + coalesce(guests, 0) + coalesce(others, 0) end as total,
            breaches, warnings
        from conference.conference
        where season = :season
        """;
    private static final String OF_UNIT = OF_SEASON + "and unit_id = :unitId";

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Long, Standing> byUnit(String season) {
        return jdbc.sql(OF_SEASON).param("season", season).query(Standing.class).list().stream()
                .collect(Collectors.toMap(Standing::unitId, standing -> standing));
    }

    public Optional<Standing> ofUnit(long unitId, String season) {
        return jdbc.sql(OF_UNIT)
                .param("season", season)
                .param("unitId", unitId)
                .query(Standing.class)
                .optional();
    }
}
