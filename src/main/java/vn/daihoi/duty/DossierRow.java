package vn.daihoi.duty;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Citation;

/// Reads a row of duty and dossier, without its files and accepted findings.
final class DossierRow {
    private DossierRow() {}

    static Dossier of(ResultSet row) throws SQLException {
        var editedBy = row.getString("edited_by");
        var editedAt = instant(row, "edited_at");
        return new Dossier(
                duty(row),
                draft(row),
                state(row),
                row.getInt("round"),
                row.getInt("version"),
                editedBy == null || editedAt == null ? null : new Dossier.LastEdit(editedBy, editedAt),
                List.of(),
                List.of());
    }

    static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getLong("id"),
                new Duty.Owner(
                        row.getLong("unit_id"),
                        row.getString("unit_path"),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getString("unit_kind"),
                        row.getString("place"),
                        row.getString("unit_email")),
                row.getString("season"),
                row.getString("rule_code"),
                row.getString("name"),
                DutyDocument.valueOf(row.getString("document").toUpperCase(Locale.ROOT)),
                Citation.of(row.getString("citation")),
                row.getLong("plan_unit_id"),
                row.getBoolean("by_standing_body"),
                new Duty.Receiver(
                        row.getLong("receiver_unit_id"),
                        row.getString("receiver_path"),
                        row.getString("receiver_title")),
                texts(row.getArray("phases")),
                due(row),
                Objects.requireNonNull(day(row, "since")),
                day(row, "until"));
    }

    private static Duty.DueDay due(ResultSet row) throws SQLException {
        return new Duty.DueDay(
                day(row, "due_on"),
                day(row, "extended_to"),
                Citation.of(row.getString("due_citation")),
                row.getString("due_when"),
                row.getBoolean("after_held"),
                day(row, "held_on"));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return number == null
                ? Draft.BLANK
                : new Draft(number, day(row, "issued_on"), row.getString("summary"), row.getString("signer"));
    }

    static DossierState state(ResultSet row) throws SQLException {
        return DossierState.of(row.getString("state"), instant(row, "state_at"), row.getString("reason"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
