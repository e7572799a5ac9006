package vn.daihoi.budget;

import java.util.Locale;
import java.util.Set;
import vn.daihoi.people.Economy;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Traits;
import vn.daihoi.people.Work;

/// Whether somebody draws a salary from the state. The register does not say so: it is inferred from the unit and the
/// economic sector, and an officer says it where that is not enough.
public enum Payroll {
    PAID,
    UNPAID,
    UNCLEAR;

    private static final Set<String> BODIES =
            Set.of("so-nganh", "hdnd", "co-quan-dang", "mat-tran-doan-the", "su-nghiep", "trung-uong");
    private static final Set<String> PLACES = Set.of("tinh", "huyen", "xa");

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Payroll of(Traits traits, String unitKind) {
        if (traits.sector() == Sector.FAITH) {
            return UNPAID;
        }
        var economy = traits.economy();
        if (economy != null && economy != Economy.STATE) {
            return UNPAID;
        }
        if (BODIES.contains(unitKind)) {
            return PAID;
        }
        var state = economy == Economy.STATE || traits.work() == Work.LEADER;
        return PLACES.contains(unitKind) && state ? PAID : UNCLEAR;
    }
}
