package vn.daihoi.delegate.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Shares;

/// What a list is measured by.
///
/// @param cap null where the plan sets none
/// @param shares null where the plan sets none
/// @param seats how many delegates each unit was given, by id; empty while nothing is decided
/// @param day on which ages are counted
/// @param words for values that a finding names
public record Yardstick(
        @Nullable Cited<Integer> cap,
        @Nullable Cited<Shares> shares,
        List<Cited<Axis>> axes,
        Population population,
        Map<Long, Seats> seats,
        LocalDate day,
        ValueWords words) {

    /// The same on some of the axes.
    public Yardstick on(List<Cited<Axis>> some) {
        return new Yardstick(cap, shares, some, population, seats, day, words);
    }

    /// @param unit its name, because a finding names it
    public record Seats(String unit, int number) {}
}
