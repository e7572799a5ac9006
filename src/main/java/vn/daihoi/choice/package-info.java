/// Choice of delegates under quotas: by merit order or by fair lot, published, explained and replayable.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "selection",
            "database",
            "audit",
            "plan",
            "clock",
            "unit",
            "people",
            "conference",
            "delegate",
            "delegate :: composition"
        })
package vn.daihoi.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
