package vn.daihoi.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.daihoi.typeset.Value;
import vn.daihoi.typeset.Values;

/// What a row of a list is known by. Rows move when the data changes; a word typed for one person must not slip to the
/// next: a row with a value `khoa` keeps its words by it, any other by its place.
final class RowKey {
    static final String NAME = "khoa";
    private static final Pattern INDEX = Pattern.compile("([a-z_0-9]+)\\[(\\d+)]\\.?");

    private RowKey() {}

    static String of(Values row, int index) {
        return row.get(NAME) instanceof Value.Words(var text) && !text.isEmpty() ? text : String.valueOf(index);
    }

    /// `danh_sach[3].ly_do` → `danh_sach[31569].ly_do`, as the values stand now.
    static String keyed(String path, Values values) {
        var kept = new StringBuilder();
        var scope = values;
        var matcher = INDEX.matcher(path);
        var from = 0;
        while (matcher.find(from) && matcher.start() == from) {
            var rows = rows(scope, matcher);
            var index = Integer.parseInt(matcher.group(2));
            if (index >= rows.size()) {
                return path;
            }
            kept.append(matcher.group(1))
                    .append('[')
                    .append(of(rows.get(index), index))
                    .append("].");
            scope = rows.get(index);
            from = matcher.end();
        }
        return kept.append(path.substring(from)).toString();
    }

    private static List<Values> rows(Values scope, Matcher matcher) {
        return scope.get(matcher.group(1)) instanceof Value.Rows(var rows) ? rows : List.of();
    }
}
