package vn.daihoi.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.selection.seats.Allocation;
import vn.daihoi.selection.seats.Matrix;
import vn.daihoi.selection.seats.MatrixResult;
import vn.daihoi.selection.seats.Obstacle;
import vn.daihoi.selection.seats.Paradox;
import vn.daihoi.selection.seats.Share;
import vn.daihoi.selection.seats.Tie;
import vn.daihoi.unit.Unit;

/// What a wish comes to.
///
/// @param allocation null where it cannot be done at all; only what is certain where there is a tie
/// @param tie null where there is none, or a lot has broken it
/// @param composition null without shared groups, or where it cannot be done
public record Solved(
        Wish wish,
        List<Row> rows,
        @Nullable Allocation allocation,
        @Nullable Tie tie,
        @Nullable Composition composition,
        List<Obstacle> obstacles,
        List<MatrixResult.Open> open,
        List<Paradox> paradoxes) {

    /// @param share null where nothing could be divided
    public record Row(
            Unit unit,
            String label,
            Wish.Line line,
            BigDecimal weight,
            @Nullable Share share) {
        public int seats() {
            return share == null ? 0 : share.seats();
        }
    }

    /// Units × groups; the rows are those of [#rows].
    ///
    /// @param weights what each cell was divided by
    public record Composition(List<DelegateGroup> groups, List<List<BigDecimal>> weights, Matrix matrix) {}

    /// Whether every seat has its place.
    public boolean isWhole() {
        return allocation != null && tie == null && obstacles.isEmpty() && open.isEmpty();
    }
}
