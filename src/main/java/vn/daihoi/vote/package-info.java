/// Votes of a conference: hands counted by tellers, answers by phone, secret ballots, and the passing of the list of
/// delegates to the next congress (KH128 II.3, item 8).
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
            "identity",
            "signature",
            "conference",
            "delegate",
            "ballot",
            "feed",
            "hall",
            "device",
            "invitation",
            "badge",
            "door"
        })
package vn.daihoi.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
