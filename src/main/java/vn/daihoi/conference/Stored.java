package vn.daihoi.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.ConferenceForm;

/// How a conference's state stands in its row.
final class Stored {
    private Stored() {}

    static ConferenceState state(ResultSet row) throws SQLException {
        var at = instant(row, "state_at");
        var by = row.getString("state_by");
        var state = row.getString("state");
        return switch (state) {
            case "drafting" -> new ConferenceState.Drafting(at, by);
            case "planned" -> new ConferenceState.Planned(at, by);
            case "held" -> new ConferenceState.Held(day(row, "held_on"), present(row), at, by);
            case "reported" ->
                new ConferenceState.Reported(day(row, "held_on"), present(row), day(row, "reported_on"), at, by);
            case "postponed" -> new ConferenceState.Postponed(row.getString("state_reason"), at, by);
            case "cancelled" -> new ConferenceState.Cancelled(row.getString("state_reason"), at, by);
            default -> throw new IllegalStateException("state of conference is (%s)".formatted(state));
        };
    }

    static @Nullable String reason(ConferenceState state) {
        return switch (state) {
            case ConferenceState.Postponed postponed -> postponed.reason();
            case ConferenceState.Cancelled cancelled -> cancelled.reason();
            case ConferenceState.Drafting _,
                    ConferenceState.Planned _,
                    ConferenceState.Held _,
                    ConferenceState.Reported _ -> null;
        };
    }

    static @Nullable LocalDate reportedOn(ConferenceState state) {
        return state instanceof ConferenceState.Reported reported ? reported.on() : null;
    }

    static @Nullable ConferenceForm form(ResultSet row) throws SQLException {
        var form = row.getString("form");
        return form == null ? null : ConferenceForm.valueOf(form.toUpperCase(Locale.ROOT));
    }

    static @Nullable FormChoice choice(ResultSet row) throws SQLException {
        var form = form(row);
        var by = row.getString("form_by");
        return form == null || by == null ? null : new FormChoice(form, by, instant(row, "form_at"));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Attendance present(ResultSet row) throws SQLException {
        return new Attendance(row.getInt("held_exemplars"), row.getInt("held_guests"), row.getInt("held_others"));
    }
}
