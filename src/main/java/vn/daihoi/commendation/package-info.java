/// Khen thưởng (KH128 III.2): a unit's commendation rounds from proposal over council and consolidated list to the
/// decision; each honour is written into the register by the decision that gives it.
///
/// For other modules: [Rounds], [Proposals], [Decisions] to read, [Statistics] to count.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "plan",
            "clock",
            "unit",
            "people",
            "intake",
            "exemplar",
            "notice",
            "paper",
            "conference",
            "document",
            "award",
            "typeset",
            "report :: figure"
        })
package vn.daihoi.commendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
