package vn.daihoi.allocation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.allocation.Decision;

/// Decision in force and scenarios side by side.
public record HomePage(
        boolean ready,
        boolean editable,
        @Nullable Decision inForce,
        List<Decision> earlier,
        List<Column> columns,
        List<Row> rows,
        String cap) {

    /// Where the scenarios disagree.
    public List<Row> disputed() {
        return rows.stream().filter(Row::differs).toList();
    }

    public List<Row> agreed() {
        return rows.stream().filter(row -> !row.differs()).toList();
    }

    /// @param mark badge of its standing: good, bad, info
    public record Column(
            long id,
            String name,
            String method,
            String seats,
            String measure,
            String saved,
            String mark,
            String standing) {}

    /// @param differs whether the scenarios disagree about this unit
    public record Row(String unit, List<String> seats, boolean differs) {}
}
