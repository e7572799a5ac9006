package vn.daihoi.delegate.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Those whose unit below has withdrawn or replaced them while they still stand on this list.
public record Fallen(List<ListRow> rows) {

    public List<Finding> findings() {
        var names = rows.stream().map(ListRow::name).collect(Collectors.joining(", "));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Finding("DB-124", Severity.WARNING, null, List.of(rows.size(), names), null));
    }
}
