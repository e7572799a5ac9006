/// What the press bodies write and show before, during and after the congress (KH128 III.4), and who has been written
/// about.
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
            "conference",
            "duty",
            "movement",
            "exemplar",
            "notice",
            "report :: figure"
        })
package vn.daihoi.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
