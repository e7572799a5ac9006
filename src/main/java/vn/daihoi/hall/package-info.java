/// The hall: rooms drawn as data, and who sits where at a conference, with the reason of every seat.
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
            "typeset",
            "conference",
            "conference :: presidium",
            "delegate",
            "award",
            "invitation"
        })
package vn.daihoi.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
