package vn.daihoi.delegate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an uploaded list beside whom the register has for it.
///
/// @param candidates those of the name, the likeliest first
/// @param sure the one that is meant, where name and year of birth leave no doubt
/// @param onList whether that one stands on the list already
/// @param out whether that one stands on it and dropped out
/// @param unit whom somebody new would come from
record Matched(
        PastedRow row, List<Candidate> candidates, @Nullable Long sure, boolean onList, boolean out, UnitMeant unit) {

    record Candidate(
            long registrantId, String name, @Nullable Integer born, String post, String unit) {}

    boolean isNew() {
        return candidates.isEmpty();
    }

    boolean isAmbiguous() {
        return sure == null && !candidates.isEmpty();
    }
}
