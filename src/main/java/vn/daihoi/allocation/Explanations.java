package vn.daihoi.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.selection.seats.Allocation;
import vn.daihoi.selection.seats.Share;
import vn.daihoi.shared.web.Words;

/// One sentence for every number, such that a head of unit can check it on a pocket calculator.
public final class Explanations {
    private static final MathContext DIGITS = new MathContext(4);

    private Explanations() {}

    public static String of(Solved.Row row, Solved solved, Words t) {
        var allocation = solved.allocation();
        var share = row.share();
        if (allocation == null || share == null) {
            return "";
        }
        var key = "allocation.why." + key(share, allocation);
        var seed = solved.wish().seed();
        return t.of(
                key,
                row.label(),
                t.of(
                        solved.wish().typed() ? "allocation.weight.typed" : "allocation.weight.staff",
                        figure(row.weight(), t.locale())),
                figure(allocation.measure(), t.locale()),
                figure(share.quotient(), t.locale()),
                share.seats(),
                figure(row.weight(), t.locale()),
                share.quotient().setScale(0, RoundingMode.DOWN).intValue(),
                seed == null ? "" : seed);
    }

    private static String key(Share share, Allocation allocation) {
        return switch (share.held()) {
            case FIXED -> "fixed";
            case UP_BY_MINIMUM -> "minimum";
            case DOWN_BY_MAXIMUM -> "maximum";
            case BY_LOT -> "lot";
            case BY_NOTHING -> plain(share, allocation);
        };
    }

    private static String plain(Share share, Allocation allocation) {
        if (share.claim().weight().signum() == 0) {
            return "nothing";
        }
        if (allocation.method().isDivisorMethod()) {
            return allocation.sharp() ? "rounded" : "border";
        }
        return share.seats() > share.quotient().setScale(0, RoundingMode.DOWN).intValue() ? "remainder" : "whole";
    }

    /// The same for one cell of units × groups.
    public static String cell(int row, int column, Solved solved, Solved.Composition composition, Words t) {
        var matrix = composition.matrix();
        var group = composition.groups().get(column);
        int seats = matrix.seats().get(row).get(column);
        if (solved.wish()
                .locked(solved.rows().get(row).unit().id(), group.code())
                .isPresent()) {
            return t.of("allocation.cell.locked", seats);
        }
        var weight = composition.weights().get(row).get(column);
        if (weight.signum() == 0) {
            return t.of("allocation.cell.nothing");
        }
        var unit = solved.rows().get(row);
        var byRow = matrix.rowDivisors().get(row);
        var byColumn = matrix.columnDivisors().get(column);
        var measure = byRow.multiply(byColumn);
        var key = matrix.seed() != null ? "lot" : matrix.sharp() ? "rounded" : "border";
        return t.of(
                "allocation.cell." + key,
                figure(weight, t.locale()),
                figure(byRow, t.locale()),
                figure(byColumn, t.locale()),
                figure(rough(measure), t.locale()),
                figure(measure.signum() == 0 ? BigDecimal.ZERO : weight.divide(measure, DIGITS), t.locale()),
                seats,
                counted(unit, group, weight, solved, t));
    }

    /// Where the number of a cell comes from, as [Solver] takes it.
    private static String counted(Solved.Row unit, DelegateGroup group, BigDecimal weight, Solved solved, Words t) {
        var number = figure(weight, t.locale());
        if (solved.wish().weight(unit.unit().id(), group.code()).isPresent()) {
            return t.of("allocation.counted.typed", number);
        }
        return group.kinds().isEmpty()
                ? t.of("allocation.counted.share", figure(weight.movePointRight(2), t.locale()), number)
                : t.of("allocation.counted.leader", number);
    }

    private static BigDecimal rough(BigDecimal number) {
        return number.round(DIGITS);
    }

    /// All digits, in the reader's way of writing: 23,4.
    public static String figure(BigDecimal number, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(12);
        return format.format(number);
    }

    public static List<String> notes(Solved solved, Words t) {
        var method = solved.wish().method();
        return List.of(t.of("allocation.method." + method.code() + ".rule"));
    }
}
