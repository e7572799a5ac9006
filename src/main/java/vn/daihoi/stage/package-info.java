/// The congress by the clock: the programme as it runs, speakers, screens, minutes.
///
/// Whatever an operator does is one line added to `stage.act`; where the congress stands is read from these lines and the
/// programme each time ([vn.daihoi.stage.course.Course]), so a server that is killed loses nothing that was answered.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "feed",
            "clock",
            "plan",
            "unit",
            "identity",
            "people",
            "file",
            "conference",
            "conference :: programme",
            "conference :: presidium",
            "delegate",
            "delegate :: credentials",
            "device",
            "badge",
            "hall",
            "door",
            "award",
            "vote",
            "ballot",
            "invitation",
            "typeset",
            "document"
        })
package vn.daihoi.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
