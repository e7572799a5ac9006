package vn.daihoi.hall.seating;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Somebody who needs a seat, with all the plan asks of them.
///
/// @param id the entry of the list
/// @param order place in the list of names
/// @param delegation the unit that sends them
/// @param delegationOrder the order in which delegations are seated
/// @param presidium place in the presidium, from 1; 0 for all others
/// @param rank protocol, 1 the highest; null where none was given
/// @param turn null for those who receive nothing
/// @param aisle elderly, or walks with difficulty
public record Sitter(
        long id,
        String name,
        int order,
        long delegation,
        String delegationName,
        int delegationOrder,
        int presidium,
        boolean guest,
        @Nullable Integer rank,
        @Nullable Turn turn,
        boolean wheelchair,
        boolean aisle) {

    /// As what somebody is seated: the first that holds.
    public enum Part {
        PRESIDIUM,
        WHEELCHAIR,
        PROTOCOL,
        AWARD,
        DELEGATION
    }

    public Part part(Wishes wishes) {
        if (presidium > 0) {
            return Part.PRESIDIUM;
        }
        if (wheelchair) {
            return Part.WHEELCHAIR;
        }
        if (guest || rank != null) {
            return Part.PROTOCOL;
        }
        return turn != null && wishes.awardsTogether() ? Part.AWARD : Part.DELEGATION;
    }

    static final Comparator<Sitter> BY_DELEGATION = Comparator.comparingInt(Sitter::delegationOrder)
            .thenComparingLong(Sitter::delegation)
            .thenComparingInt(Sitter::order)
            .thenComparingLong(Sitter::id);
    static final Comparator<Sitter> BY_RANK =
            Comparator.comparingInt(Sitter::rankOrLast).thenComparing(BY_DELEGATION);
    static final Comparator<Sitter> BY_TURN = Comparator.comparingInt(Sitter::batch)
            .thenComparingInt(Sitter::placeInBatch)
            .thenComparing(BY_DELEGATION);

    private int rankOrLast() {
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    int batch() {
        return turn == null ? 0 : turn.batch();
    }

    int placeInBatch() {
        return turn == null ? 0 : turn.place();
    }
}
