package vn.daihoi.exemplar;

import java.util.List;
import vn.daihoi.people.Honour;
import vn.daihoi.people.HonourOrder;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;

/// How far somebody is from one group of delegates to the congress.
///
/// @param by the honours that open the group, or lead towards it
/// @param missing what is still lacking; empty once the group is reached
public record Rung(Cited<DelegateGroup> group, Standing standing, List<Honour> by, List<Missing> missing) {

    public enum Standing {
        REACHED,
        /// Part of the way is done.
        ON_THE_WAY,
        FAR,
        /// The group is for others: posts, units, another kind of honouree.
        OTHERWISE
    }

    /// @param key of the sentence: `exemplar.ladder.none`
    /// @param source the law it rests on; empty where that is the plan's own
    /// @param isNote whether the program does not hold the words of that law
    public record Missing(String key, List<Object> values, String source, boolean isNote) {

        /// By the plan.
        Missing(String key, List<Object> values) {
            this(key, values, "", false);
        }

        Missing(String key, List<Object> values, HonourOrder by) {
            this(key, values, by.source(), !by.binds());
        }
    }
}
