package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Comparator;

/// Who is called first: the longest late, then the most late duties, then the order of the tree.
final class Lateness {

    private Lateness() {}

    static Comparator<UnitLine> worstFirst(Filter filter, LocalDate day) {
        return Comparator.comparingInt((UnitLine unit) -> -longest(unit, filter, day))
                .thenComparingInt(unit -> -count(unit, filter, day));
    }

    private static int longest(UnitLine unit, Filter filter, LocalDate day) {
        int longest = 0;
        for (var duty : unit.duties()) {
            longest = filter.takes(duty, day) ? Math.max(longest, duty.daysLateOn(day)) : longest;
        }
        return longest;
    }

    private static int count(UnitLine unit, Filter filter, LocalDate day) {
        int count = 0;
        for (var duty : unit.duties()) {
            count += filter.takes(duty, day) && duty.isLateOn(day) ? 1 : 0;
        }
        return count;
    }
}
