package vn.daihoi.delegate.composition;

import java.util.Map;

/// The people a list should mirror, axis by axis. An axis nobody has numbers for is not in it.
///
/// @param axes by code of the axis
public record Population(Map<String, Numbers> axes) {
    public static final Population UNKNOWN = new Population(Map.of());

    /// @param byValue how many have each value; `yes` and `no` on an axis of yes and no
    /// @param source where the numbers come from, as shown
    public record Numbers(Map<String, Long> byValue, String source) {

        public long total() {
            return byValue.values().stream().mapToLong(Long::longValue).sum();
        }

        /// Per cent.
        public double share(String value) {
            var total = total();
            return total == 0 ? 0 : 100.0 * byValue.getOrDefault(value, 0L) / total;
        }
    }
}
