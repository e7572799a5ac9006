package vn.daihoi.plan;

import java.util.List;
import java.util.stream.Collectors;

/// A plan file that cannot be put to use, with everything that is wrong in it.
public final class PlanRefused extends RuntimeException {
    private final transient List<PlanFault> faults;

    public PlanRefused(List<PlanFault> faults) {
        super(faults.stream().map(PlanFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<PlanFault> faults() {
        return faults;
    }
}
