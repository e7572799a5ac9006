package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.yaml.PlanFile;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What stands between a draft and being put in force.
///
/// @param faults of the file, line by line; while there are any, nothing else can be said
/// @param findings against the plan above and the unit it is for
/// @param document what would be in effect; null while there are faults
public record DraftCheck(
        List<PlanFault> faults,
        List<Finding> findings,
        @Nullable PlanDocument document) {

    /// @param above the plan that binds the unit from above; empty for the unit at the top
    static DraftCheck of(String yaml, PlanOwner owner, Optional<PlanDocument> above, Locale locale) {
        var file = PlanFile.of(yaml);
        var name = owner.code() + ".yaml";
        try {
            if (above.isPresent() && file.isDerived()) {
                var derived = PlanReader.readDerived(name, file, above.get(), locale);
                return checked(owner, derived.document(), new ArrayList<>(derived.conflicts()));
            }
            if (file.isDerived()) {
                return new DraftCheck(List.of(), List.of(Finding.breach("plan.nothing-above")), null);
            }
            var findings = new ArrayList<Finding>();
            above.ifPresent(plan -> findings.add(mustDerive(plan)));
            return checked(owner, PlanReader.read(name, file, locale), findings);
        } catch (PlanRefused refused) {
            return new DraftCheck(refused.faults(), List.of(), null);
        }
    }

    private static DraftCheck checked(PlanOwner owner, PlanDocument document, List<Finding> findings) {
        var unit = document.plan().heading().unit();
        if (!unit.equals(owner.code())) {
            findings.add(new Finding(
                    "plan.other-unit", Severity.BREACH, null, List.of(unit, owner.code(), owner.name()), "plan.unit"));
        }
        return new DraftCheck(List.of(), List.copyOf(findings), document);
    }

    private static Finding mustDerive(PlanDocument above) {
        return new Finding(
                "plan.must-derive",
                Severity.BREACH,
                null,
                List.of(above.plan().heading().number(), above.plan().code()),
                "plan.derives-from");
    }

    public boolean canBePutInForce() {
        return document != null && findings.stream().noneMatch(Finding::isBreach);
    }
}
