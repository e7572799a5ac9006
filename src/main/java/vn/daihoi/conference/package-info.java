/// A unit's conference from draft to held to reported: facts, committee, tasks, programme, presidium, names, pilots.
///
/// For boards, two views are published: `conference.progress` (where each conference stands now) and
/// `conference.progress_history` (append-only; a day's standing is the row with the greatest `seq` up to that day).
/// For other modules, [ConferenceHeld] is published when a conference has been held.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "plan", "clock", "unit", "notice"})
package vn.daihoi.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
