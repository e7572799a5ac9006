/// Invitations to a conference and the answers to them: each guest's own link, reminders, who goes in whose place, and
/// what the guests need.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "clock",
            "plan",
            "unit",
            "archive",
            "identity",
            "people",
            "notice",
            "signature",
            "conference",
            "delegate",
            "typeset"
        })
package vn.daihoi.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
