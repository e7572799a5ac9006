package vn.daihoi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

/// Links of guests that a benchmark knows: only a link's hash is stored, so it may choose them.
final class GuestLinks {
    private static final String LINK = "benchmarkbenchmark%04d";

    private GuestLinks() {}

    /// One invitation for each line of the congress's list.
    static List<String> of(Connection database, long conference) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                insert into invitation.invitation (conference_id, unit_id, list_id, entry_id, registrant_id, from_unit_id,
                    token_hash, made_at)
                select %d, l.unit_id, l.id, e.id, e.registrant_id, l.unit_id,
                    sha256(convert_to('benchmarkbenchmark' || lpad((row_number() over (order by e.id))::text, 4, '0'), 'UTF8')),
                    now()
                from delegate.entry e join delegate.list l on l.id = e.list_id
                where l.unit_id = (select unit_id from conference.conference where id = %d) and l.purpose = 'here'
                on conflict (entry_id) do update set token_hash = excluded.token_hash, generation = 1
                """.formatted(conference, conference));
            var counted = statement.executeQuery(
                    "select count(*) from invitation.invitation where conference_id = " + conference);
            counted.next();
            return LongStream.rangeClosed(1, counted.getLong(1))
                    .mapToObj(LINK::formatted)
                    .toList();
        }
    }
}
