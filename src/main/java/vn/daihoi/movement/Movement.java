package vn.daihoi.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.YearSpan;
import vn.daihoi.shared.Citation;

/// An emulation movement, for the unit that launched it and everybody below.
///
/// @param unitPath of the unit that launched it, whose level is the movement's
/// @param code as the plan calls it; made from the name where no plan does
/// @param goals what is to be reached, in words
/// @param citation the paragraph of the plan that names it; null for one that a unit launched by itself
/// @param launchedOn null where no day is written down
public record Movement(
        long id,
        String season,
        long unitId,
        String unitPath,
        String unitName,
        String code,
        String name,
        String goals,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable Citation citation,
        @Nullable LocalDate launchedOn,
        int version) {

    public boolean isOfPlan() {
        return citation != null;
    }

    /// `2016 - 2020`; empty where neither end is known.
    public String period() {
        return fromYear == null && toYear == null ? "" : new YearSpan(fromYear, toYear).toString();
    }
}
