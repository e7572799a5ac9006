package vn.daihoi.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds where people sit, for badges, doors, votes and screens. The database shows what the reader may see.
@Repository
public class Seats {
    private static final String OF_ONE = """
        select entry_id, seat, floor, block, row_name, number
        from hall.place
        where conference_id = :conferenceId and entry_id = :entryId
        """;
    private static final String OF_ALL = """
        select entry_id, seat, floor, block, row_name, number
        from hall.place
        where conference_id = :conferenceId
        order by entry_id
        """;

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A block with the entries of the list that sit in it.
    ///
    /// @param floor "" where the room has only one
    public record BlockOfSeats(String name, String floor, Set<Long> entries) {}

    private record Found(long entryId, SeatLabel label) {}

    public Optional<SeatLabel> of(long conferenceId, long entryId) {
        return jdbc.sql(OF_ONE)
                .param("conferenceId", conferenceId)
                .param("entryId", entryId)
                .query((row, _) -> found(row).label)
                .optional();
    }

    /// By entry of the list; empty while nobody has a seat.
    public Map<Long, SeatLabel> of(long conferenceId) {
        var found = new LinkedHashMap<Long, SeatLabel>();
        all(conferenceId).forEach(one -> found.put(one.entryId, one.label));
        return found;
    }

    /// Blocks with people in them, the presidium's among them, in the order of their names; empty while nobody has a
    /// seat.
    public List<BlockOfSeats> blocks(long conferenceId) {
        var entries = new LinkedHashMap<String, List<Found>>();
        all(conferenceId).stream()
                .sorted(Comparator.comparing(one -> one.label.block()))
                .forEach(one -> entries.computeIfAbsent(one.label.block(), _ -> new ArrayList<>())
                        .add(one));
        return entries.values().stream()
                .map(all -> new BlockOfSeats(
                        all.getFirst().label.block(),
                        all.getFirst().label.floor(),
                        all.stream().map(Found::entryId).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    private List<Found> all(long conferenceId) {
        return jdbc.sql(OF_ALL)
                .param("conferenceId", conferenceId)
                .query((row, _) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("entry_id"),
                new SeatLabel(
                        row.getString("seat"),
                        row.getString("floor"),
                        row.getString("block"),
                        row.getString("row_name"),
                        row.getInt("number")));
    }
}
