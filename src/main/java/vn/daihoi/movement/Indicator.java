package vn.daihoi.movement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a movement is measured by.
///
/// @param measure `hộ`, `%`
/// @param sums whether the number of a unit above is the sum of those below; a rate is not
public record Indicator(long id, long movementId, String name, String measure, boolean sums) {

    /// What a unit wanted to reach in a year, and what it reached.
    ///
    /// @param units how many units the figure is summed up from; 1 for one that is written down
    /// @param source where the number was taken from
    public record Figure(
            long indicatorId,
            long unitId,
            int year,
            @Nullable BigDecimal target,
            @Nullable BigDecimal result,
            int units,
            String source,
            int version) {

        /// 1 where the target is reached; 0 where nothing can be said.
        public double reached() {
            var wanted = target;
            var got = result;
            return wanted == null || got == null || wanted.signum() == 0 ? 0 : got.doubleValue() / wanted.doubleValue();
        }
    }
}
