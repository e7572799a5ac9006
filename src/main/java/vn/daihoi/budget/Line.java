package vn.daihoi.budget;

import org.jspecify.annotations.Nullable;

/// One line of an estimate.
///
/// @param id 0 while not stored
/// @param quantity typed by hand, in the place of what is counted; null to follow the lists
/// @param times how often for each: days, meals, sessions
/// @param normId null where no norm is named
/// @param price đồng for one
/// @param sourceId who pays; null while it is not settled
/// @param actual đồng spent; null before it is known
/// @param proof the paper of what was spent
/// @param before đồng spent on the same at the last congress
/// @param frozen the quantity on the day of the approval; null before it
public record Line(
        long id,
        String what,
        String measure,
        Basis basis,
        @Nullable Integer quantity,
        int times,
        @Nullable Long normId,
        long price,
        @Nullable Long sourceId,
        @Nullable Long actual,
        String proof,
        @Nullable Long before,
        @Nullable Integer frozen,
        int version) {

    /// With the quantity that holds: frozen, typed, or counted.
    public Priced priced(Counts counts, @Nullable Norm norm) {
        var counted = counts.of(basis);
        var holds = frozen != null ? frozen : quantity != null ? quantity : counted;
        return new Priced(
                this, norm, counted, holds, Math.multiplyExact(Math.multiplyExact((long) holds, times), price));
    }

    /// @param counted by the lists now; 0 for what is typed
    /// @param quantity the one that holds
    public record Priced(Line line, @Nullable Norm norm, int counted, int quantity, long amount) {

        /// Whether the lists say something else than the estimate.
        public boolean differs() {
            return line.basis() != Basis.TYPED && counted != quantity;
        }
    }
}
