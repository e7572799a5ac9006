package vn.daihoi.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Định mức: how much may be spent on one of something, by which decision and since when.
///
/// @param id 0 while not stored
/// @param unitId who it binds: this unit and all below it
/// @param amount đồng for one
/// @param ceilingPercent of the amount that may be reached: 130 where the organiser provides the meal (TT
/// 40/2017/TT-BTC)
/// @param unpaidOnly only for those who are not on the state payroll
/// @param decision number of the paper that lays it down
/// @param to the last day on which it holds; null while it goes on
public record Norm(
        long id,
        long unitId,
        String unitName,
        String name,
        String measure,
        long amount,
        int ceilingPercent,
        boolean unpaidOnly,
        String decision,
        LocalDate from,
        @Nullable LocalDate to,
        String note,
        int version) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public long ceiling() {
        return amount * ceilingPercent / 100;
    }
}
