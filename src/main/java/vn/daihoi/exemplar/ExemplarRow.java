package vn.daihoi.exemplar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.exemplar.Consent.Withdrawal;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;

/// Reads the columns of an exemplar and of a consent.
final class ExemplarRow {
    private ExemplarRow() {}

    static Exemplar exemplar(ResultSet row) throws SQLException {
        return new Exemplar(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                row.getString("unit_path"),
                row.getString("unit_name"),
                row.getLong("registrant_id"),
                name(row),
                Kind.coded(row.getString("kind")).orElseThrow(),
                row.getString("post"),
                row.getBoolean("new_exemplar"),
                row.getBoolean("invented"),
                sheet(row),
                ExemplarState.of(
                        row.getString("state"), row.getTimestamp("state_at").toInstant(), row.getString("reason")),
                row.getLong("desk_unit_id"),
                row.getObject("consent_id", Long.class) == null ? null : consent(row),
                row.getInt("version"));
    }

    private static String name(ResultSet row) throws SQLException {
        var title = row.getString("religious_title");
        var name = row.getString("display_name");
        return title.isEmpty() ? name : title + " " + name;
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        var field = row.getString("field");
        return new Sheet(
                row.getString("headline"),
                row.getString("deeds"),
                field == null ? null : Sector.coded(field).orElse(null),
                List.of((Long[]) row.getArray("movement_ids").getArray()),
                row.getObject("from_year", Integer.class),
                row.getObject("to_year", Integer.class),
                row.getString("contact"));
    }

    static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getLong("consent_id"),
                row.getLong("id"),
                row.getString("given_by"),
                row.getObject("given_on", LocalDate.class),
                ConsentHow.coded(row.getString("how")).orElseThrow(),
                row.getString("paper"),
                row.getObject("consent_file_id", Long.class),
                row.getBoolean("pictures"),
                row.getBoolean("consent_contact"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getString("withdrawn_paper"),
                        row.getString("withdrawn_reason"),
                        row.getString("withdrawn_by"),
                        at.toInstant());
    }
}
