package vn.daihoi.allocation.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.Explanations;
import vn.daihoi.allocation.Solved;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Units × groups with both margins, each cell to be typed over.
///
/// @param solved false where no table keeps both margins and what is locked; the cells can still be freed
/// @param locked how many cells are locked
public record CompositionTable(List<Column> columns, List<Line> lines, boolean solved, long locked, FormErrors errors) {

    /// @param sum of what stands in the column; "" where nothing does
    public record Column(String name, int seats, String sum, String divisor) {}

    public record Line(long id, String unit, List<Cell> cells, int total, String divisor) {}

    /// @param seats as solved; "" where it could not be
    /// @param lock as typed; "" for a free cell
    public record Cell(String field, String group, String seats, String lock, boolean wrong) {
        public boolean isLocked() {
            return !lock.isEmpty();
        }
    }

    /// Null where units share no group.
    static @Nullable CompositionTable of(Basis basis, Solved solved, LockForm form, FormErrors errors, Words t) {
        var found = solved.composition();
        var groups = basis.sharedBy(solved.wish());
        if (groups.isEmpty() || found == null && solved.wish().locks().isEmpty()) {
            return null;
        }
        var lines = IntStream.range(0, solved.rows().size())
                .mapToObj(row -> line(row, groups, solved, form, errors, t))
                .toList();
        var columns = IntStream.range(0, groups.size())
                .mapToObj(column -> column(column, groups.get(column), solved, t))
                .toList();
        long locked = lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell::isLocked)
                .count();
        return new CompositionTable(columns, lines, found != null, locked, errors);
    }

    private static Line line(
            int at, List<DelegateGroup> groups, Solved solved, LockForm form, FormErrors errors, Words t) {
        var row = solved.rows().get(at);
        var found = solved.composition();
        var cells = IntStream.range(0, groups.size())
                .mapToObj(column -> {
                    var code = groups.get(column).code();
                    var field = LockForm.field(row.unit().id(), code);
                    return new Cell(
                            field,
                            groups.get(column).name(),
                            found == null
                                    ? ""
                                    : "" + found.matrix().seats().get(at).get(column),
                            form.at(row.unit().id(), code),
                            errors.has(field));
                })
                .toList();
        return new Line(
                row.unit().id(),
                row.label(),
                cells,
                row.seats(),
                found == null
                        ? ""
                        : Explanations.figure(found.matrix().rowDivisors().get(at), t.locale()));
    }

    private static Column column(int at, DelegateGroup group, Solved solved, Words t) {
        var found = solved.composition();
        int seats = solved.wish().group(group.code()).seats();
        if (found == null) {
            return new Column(group.name(), seats, "", "");
        }
        int sum = found.matrix().seats().stream().mapToInt(row -> row.get(at)).sum();
        return new Column(
                group.name(),
                seats,
                t.number(sum),
                Explanations.figure(found.matrix().columnDivisors().get(at), t.locale()));
    }
}
