/// The estimate of a conference or congress: norm × quantity, where the quantity is counted from the real lists; sources
/// of money, what was spent, and what the last congress cost (KH128 III.2).
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
            "conference",
            "conference :: programme",
            "delegate",
            "document",
            "invitation",
            "award",
            "badge",
            "report :: figure"
        })
package vn.daihoi.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
