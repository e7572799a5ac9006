/// Official papers made from what is known: drafts filled from data, the unit's own templates, issued into the register.
///
/// A kind of paper is a bean of [PaperSource] with a blueprint under `document/papers/<code>/`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "plan",
            "clock",
            "unit",
            "identity",
            "people",
            "notice",
            "file",
            "signature",
            "paper",
            "conference",
            "conference :: committee",
            "conference :: programme",
            "conference :: presidium",
            "delegate",
            "delegate :: composition",
            "delegate :: credentials",
            "allocation",
            "duty",
            "report",
            "typeset"
        })
package vn.daihoi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
