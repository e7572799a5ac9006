package vn.daihoi.report.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Rows whose columns are named like the figures they count.
final class Columns {
    private static final String BELOW = "below";

    private Columns() {}

    static Map<String, Long> of(ResultSet row) throws SQLException {
        var columns = new HashMap<String, Long>();
        var about = row.getMetaData();
        for (var i = 1; i <= about.getColumnCount(); i++) {
            if (!about.getColumnLabel(i).equals(BELOW)) {
                columns.put(about.getColumnLabel(i), row.getLong(i));
            }
        }
        return columns;
    }

    static void add(ResultSet row, Parts parts) throws SQLException {
        var path = row.getString(BELOW);
        of(row).forEach((code, number) -> parts.add(path, code, number));
    }
}
