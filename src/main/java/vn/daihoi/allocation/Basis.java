package vn.daihoi.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Tier;
import vn.daihoi.unit.Unit;

/// What an allocation starts from: whose congress, the plan in force, and the units right below that take part.
public record Basis(Unit owner, Plan plan, Tier tier, List<Unit> units) {

    public String season() {
        return plan.heading().season();
    }

    public @Nullable Cited<Integer> cap() {
        return tier.cap();
    }

    public List<DelegateGroup> groups() {
        return tier.groups().stream().map(Cited::value).toList();
    }

    /// The groups whose seats units share.
    public List<DelegateGroup> sharedBy(Wish wish) {
        return groups().stream()
                .filter(group -> wish.group(group.code()).shared()
                        && wish.group(group.code()).seats() > 0)
                .toList();
    }

    /// A name that tells units apart: the code is added where two have the same.
    public String label(Unit unit) {
        long same = units.stream().filter(it -> it.name().equals(unit.name())).count();
        return same > 1 ? unit.name() + " (" + unit.code() + ")" : unit.name();
    }
}
