package vn.daihoi.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.OptionalInt;

/// The days on which an event may be held, both included.
public record Window(LocalDate from, LocalDate to) {

    public static Window ofQuarter(int year, int quarter) {
        var last = YearMonth.of(year, quarter * 3);
        return new Window(LocalDate.of(year, quarter * 3 - 2, 1), last.atEndOfMonth());
    }

    public static Window ofMonth(YearMonth month) {
        return new Window(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Window other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean isReversed() {
        return to.isBefore(from);
    }

    /// The quarter of the year (1–4) when the window is exactly that quarter; offices then say "Quý I".
    public OptionalInt quarter() {
        var quarter = from.get(IsoFields.QUARTER_OF_YEAR);
        return equals(ofQuarter(from.getYear(), quarter)) ? OptionalInt.of(quarter) : OptionalInt.empty();
    }

    /// The month (1–12) when the window is exactly that month.
    public OptionalInt month() {
        var month = YearMonth.from(from);
        return equals(ofMonth(month)) ? OptionalInt.of(month.getMonthValue()) : OptionalInt.empty();
    }
}
