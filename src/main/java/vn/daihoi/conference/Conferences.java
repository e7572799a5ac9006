package vn.daihoi.conference;

import static vn.daihoi.conference.Stored.date;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.shared.NotThere;

/// All conferences and their SQL. The database shows those of the reader's subtree only.
@Repository
public class Conferences {
    private static final String BY_ID = """
        select id, season, unit_id, on_day, starts_at, hall, address, form, form_by, form_at, event, exemplars, guests,
            others, ordinal, banner_unit, banner_place, state, state_at, state_by, state_reason, held_on,
            held_exemplars, held_guests, held_others, reported_on, breaches, warnings
        from conference.conference
        where id = :id
        """;
    private static final String LOCK = BY_ID + "for update";
    private static final String OF_UNIT = """
        select id
        from conference.conference
        where unit_id = :unitId and season = :season
        """;
    private static final String IDS = "select id from conference.conference order by id";
    private static final String ON_DAY = "select id from conference.conference where on_day = :day order by id";
    private static final String INSERT = """
        insert into conference.conference (season, unit_id, ordinal, banner_place, state, state_at, state_by)
        values (:season, :unitId, :ordinal, :bannerPlace, 'drafting', :at, :by)
        on conflict (season, unit_id) do nothing
        returning id
        """;
    private static final String SAVE_FACTS = """
        update conference.conference
        set on_day = :day, starts_at = :startsAt, hall = :hall, address = :address, form = :form, form_by = :formBy,
            form_at = :formAt, event = :event, exemplars = :exemplars, guests = :guests, others = :others
        where id = :id
        """;
    private static final String SAVE_NAME = """
        update conference.conference
        set ordinal = :ordinal, banner_unit = :bannerUnit, banner_place = :bannerPlace
        where id = :id
        """;
    private static final String SAVE_STATE = """
        update conference.conference
        set state = :state, state_at = :at, state_by = :by, state_reason = :reason, held_on = :heldOn,
            held_exemplars = :exemplars, held_guests = :guests, held_others = :others, reported_on = :reportedOn
        where id = :id
        """;
    private static final String COUNT = """
        update conference.conference
        set breaches = :breaches, warnings = :warnings
        where id = :id and (breaches, warnings) <> (:breaches, :warnings)
        """;

    private final JdbcClient jdbc;

    Conferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Conference> find(long id) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .query((row, index) -> conference(row))
                .optional();
    }

    /// For a change: nobody else changes it until this transaction ends.
    Conference lock(long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query((row, index) -> conference(row))
                .optional()
                .orElseThrow(() -> new NotThere("conference", id));
    }

    public Optional<Long> idOf(long unitId, String season) {
        return jdbc.sql(OF_UNIT)
                .param("unitId", unitId)
                .param("season", season)
                .query(Long.class)
                .optional();
    }

    List<Long> ids() {
        return jdbc.sql(IDS).query(Long.class).list();
    }

    /// Those that are to be held on a day.
    public List<Long> onDay(LocalDate day) {
        return jdbc.sql(ON_DAY).param("day", day).query(Long.class).list();
    }

    /// Empty when somebody else has begun it in this moment.
    Optional<Long> insert(String season, long unitId, Facts facts, ConferenceState state) {
        return jdbc.sql(INSERT)
                .param("season", season)
                .param("unitId", unitId)
                .param("ordinal", facts.ordinal(), Types.INTEGER)
                .param("bannerPlace", facts.bannerPlace())
                .param("at", Timestamp.from(state.at()))
                .param("by", state.by())
                .query(Long.class)
                .optional();
    }

    void saveFacts(Conference conference) {
        var facts = conference.facts();
        var choice = conference.choice();
        jdbc.sql(SAVE_FACTS)
                .param("id", conference.id())
                .param("day", facts.day(), Types.DATE)
                .param("startsAt", facts.startsAt(), Types.TIME)
                .param("hall", facts.hall())
                .param("address", facts.address())
                .param("form", facts.form() == null ? null : word(facts.form()), Types.VARCHAR)
                .param("formBy", choice == null ? null : choice.by(), Types.VARCHAR)
                .param("formAt", choice == null ? null : Timestamp.from(choice.at()), Types.TIMESTAMP)
                .param("event", facts.event())
                .param("exemplars", facts.exemplars(), Types.INTEGER)
                .param("guests", facts.guests(), Types.INTEGER)
                .param("others", facts.others(), Types.INTEGER)
                .update();
    }

    void saveName(long id, Facts facts) {
        jdbc.sql(SAVE_NAME)
                .param("id", id)
                .param("ordinal", facts.ordinal(), Types.INTEGER)
                .param("bannerUnit", facts.bannerUnit())
                .param("bannerPlace", facts.bannerPlace())
                .update();
    }

    void saveState(long id, ConferenceState state) {
        var came = state.attendance();
        jdbc.sql(SAVE_STATE)
                .param("id", id)
                .param("state", state.code())
                .param("at", Timestamp.from(state.at()))
                .param("by", state.by())
                .param("reason", Stored.reason(state), Types.VARCHAR)
                .param("heldOn", state.dayHeld().orElse(null), Types.DATE)
                .param("exemplars", came.map(Attendance::exemplars).orElse(null), Types.INTEGER)
                .param("guests", came.map(Attendance::guests).orElse(null), Types.INTEGER)
                .param("others", came.map(Attendance::others).orElse(null), Types.INTEGER)
                .param("reportedOn", Stored.reportedOn(state), Types.DATE)
                .update();
    }

    /// Whether a number changed.
    boolean count(long id, int breaches, int warnings) {
        return jdbc.sql(COUNT)
                        .param("id", id)
                        .param("breaches", breaches)
                        .param("warnings", warnings)
                        .update()
                > 0;
    }

    private static Conference conference(ResultSet row) throws SQLException {
        return new Conference(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                facts(row),
                Stored.choice(row),
                Stored.state(row),
                row.getInt("breaches"),
                row.getInt("warnings"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                date(row, "on_day"),
                row.getObject("starts_at", LocalTime.class),
                row.getString("hall"),
                row.getString("address"),
                Stored.form(row),
                row.getString("event"),
                row.getObject("exemplars", Integer.class),
                row.getObject("guests", Integer.class),
                row.getObject("others", Integer.class),
                row.getObject("ordinal", Integer.class),
                row.getString("banner_unit"),
                row.getString("banner_place"));
    }

    static String word(ConferenceForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
