/// The results report of a unit on the plan's outline (KH128 II.4.a): written in parts by several people, with figures
/// filled from data, the reports of the units below beside it, comments, rounds of review and every version kept.
///
/// For other modules: [Reports] finds a unit's report, [FinalReports] gives the text of a closed one, part by part.
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
            "exemplar",
            "talk",
            "file",
            "intake",
            "notice",
            "conference",
            "delegate",
            "duty"
        })
package vn.daihoi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
