/// Badges of a conference: numbered, signed so that a phone without network knows a true one, printed, replaced.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "clock",
            "plan",
            "unit",
            "identity",
            "people",
            "signature",
            "conference",
            "delegate",
            "typeset",
            "hall"
        })
package vn.daihoi.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
