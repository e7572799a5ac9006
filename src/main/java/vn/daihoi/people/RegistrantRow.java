package vn.daihoi.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads and fills the columns of a registrant.
final class RegistrantRow {
    private RegistrantRow() {}

    static Registrant registrant(ResultSet row) throws SQLException {
        return new Registrant(
                row.getLong("id"),
                profile(row),
                List.of((Long[]) array(row, "other_unit_ids")),
                row.getBoolean("invented"),
                row.getObject("merged_into", Long.class),
                row.getInt("version"),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                kind(row),
                row.getLong("unit_id"),
                new Name(
                        row.getString("display_name"),
                        row.getString("birth_name"),
                        row.getString("religious_title"),
                        row.getString("given_name")),
                facts(row));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                coded(row, "sex", Sex.values()),
                row.getObject("born_year", Integer.class),
                row.getObject("born_on", LocalDate.class),
                row.getString("post"),
                row.getString("other_post"),
                coded(row, "work", Work.values()),
                coded(row, "sector", Sector.values()),
                coded(row, "economy", Economy.values()),
                row.getObject("locality_id", Long.class),
                coded(row, "education", Education.values()),
                coded(row, "theory", Theory.values()),
                row.getBoolean("new_exemplar"));
    }

    static Sensitive sensitive(ResultSet row) throws SQLException {
        return new Sensitive(
                row.getString("ethnicity"), row.getString("religion"), row.getObject("party_member", Boolean.class));
    }

    static Known known(ResultSet row) throws SQLException {
        var registrant = registrant(row);
        var locality = registrant.facts().localityId();
        return new Known(
                registrant,
                traits(row, registrant.id(), locality == null ? registrant.unitId() : (long) locality),
                row.getString("sort_key"));
    }

    static Traits traits(ResultSet row) throws SQLException {
        return traits(row, row.getLong("registrant_id"), row.getLong("locality_id"));
    }

    private static Traits traits(ResultSet row, long id, long localityId) throws SQLException {
        return new Traits(
                id,
                row.getLong("unit_id"),
                localityId,
                kind(row),
                coded(row, "sex", Sex.values()),
                row.getObject("born_year", Integer.class),
                row.getObject("born_on", LocalDate.class),
                row.getString("ethnicity"),
                row.getString("religion"),
                row.getObject("party_member", Boolean.class),
                coded(row, "education", Education.values()),
                coded(row, "theory", Theory.values()),
                coded(row, "sector", Sector.values()),
                coded(row, "economy", Economy.values()),
                coded(row, "work", Work.values()),
                row.getBoolean("new_exemplar"),
                Set.of((String[]) array(row, "awards")));
    }

    static @Nullable String code(@Nullable Coded one) {
        return one == null ? null : one.code();
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return Kind.coded(row.getString("kind")).orElseThrow();
    }

    /// A code that a later version knows and this one does not reads as unknown.
    private static <T extends Coded> @Nullable T coded(ResultSet row, String column, T[] values) throws SQLException {
        var code = row.getString(column);
        for (var value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        return null;
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
