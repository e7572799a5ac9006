/// Exemplars of a season: what a person, a collective or a household of the register has done, proposed by a unit and
/// reviewed upward, with evidence and with the consent to publish (KH128 II.1.d, II.2.d, III.2).
///
/// Who it is stands in `people` and is never copied. [ConsentWithdrawn] is told in the transaction of the withdrawal:
/// whoever has published something takes it off at once.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "plan",
            "clock",
            "unit",
            "archive",
            "people",
            "file",
            "photo",
            "notice",
            "movement"
        })
package vn.daihoi.exemplar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
