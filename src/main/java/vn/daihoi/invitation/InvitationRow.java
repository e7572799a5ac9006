package vn.daihoi.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An invitation as its row tells it; what the guest answered is a part of the same row.
final class InvitationRow {
    private InvitationRow() {}

    static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                row.getLong("conference_id"),
                row.getLong("unit_id"),
                row.getLong("list_id"),
                row.getLong("entry_id"),
                row.getLong("registrant_id"),
                row.getLong("from_unit_id"),
                row.getInt("generation"),
                row.getString("email"),
                row.getString("phone"),
                moment(row, "sent_at"),
                row.getInt("sends"),
                row.getObject("reminded_on", LocalDate.class),
                moment(row, "opened_at"),
                reply(row),
                row.getString("backed_by"),
                moment(row, "answered_at"),
                row.getString("answered_by"),
                row.getBoolean("by_proxy"),
                row.getInt("version"));
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                Answer.of(row.getString("answer")).orElseThrow(),
                row.getString("reason"),
                row.getString("companion"),
                row.getBoolean("driver"),
                row.getBoolean("lodging"),
                row.getString("diet"),
                row.getBoolean("wheelchair"),
                row.getString("help"),
                row.getString("substitute"),
                row.getString("substitute_post"),
                row.getString("substitute_phone"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
