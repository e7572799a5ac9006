/// Awards handed over on the stage of a conference: to whom, who receives for them, in which batches, and what has
/// been handed over on the day.
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
            "delegate"
        })
package vn.daihoi.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
