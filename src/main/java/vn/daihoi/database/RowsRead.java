package vn.daihoi.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Rows that were read before and are the same still: only what changed is fetched and taken apart again.
///
/// The stamp is PostgreSQL's own mark of a version of a row, `xmin` and `ctid`: who wrote it and where it lies. No two
/// versions share it, whoever changes the row and by whichever instance, and one that is rolled back is
/// never seen again. The stamps are asked anew each time under the actor's own policies, so nobody is handed what they
/// may not see.
public final class RowsRead<T> {
    private final Cache<Long, Kept<T>> kept;

    /// @param most how many rows are remembered
    public RowsRead(int most) {
        kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    public record Stamp(long id, String stamp) {
        /// Of a row `select id, xmin, ctid`: text as PostgreSQL sends it costs it least.
        public static Stamp of(ResultSet row) throws SQLException {
            return new Stamp(row.getLong(1), row.getString(2) + row.getString(3));
        }
    }

    private record Kept<T>(String stamp, T row) {}

    /// In the order of the stamps; what is gone since they were read is left out.
    public List<T> read(Collection<Stamp> stamps, Function<Collection<Long>, Map<Long, T>> fetch) {
        var known = new HashMap<Long, T>(2 * stamps.size());
        var missing = new ArrayList<Stamp>();
        for (var stamp : stamps) {
            var found = kept.getIfPresent(stamp.id());
            if (found != null && found.stamp().equals(stamp.stamp())) {
                known.put(stamp.id(), found.row());
            } else {
                missing.add(stamp);
            }
        }
        if (!missing.isEmpty()) {
            var fetched = fetch.apply(missing.stream().map(Stamp::id).toList());
            for (var stamp : missing) {
                var row = fetched.get(stamp.id());
                if (row != null) {
                    known.put(stamp.id(), row);
                    kept.put(stamp.id(), new Kept<>(stamp.stamp(), row));
                }
            }
        }
        var rows = new ArrayList<T>(stamps.size());
        for (var stamp : stamps) {
            var row = known.get(stamp.id());
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }
}
