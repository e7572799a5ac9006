/// Papers of exemplars at a conference (tham luận): who speaks and why, writing and review with remarks, the time the
/// words take, the frozen final text, which then stands in the programme (KH128 II.3, II.4.b).
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
            "notice",
            "exemplar",
            "conference",
            "conference :: programme",
            "delegate"
        })
package vn.daihoi.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
