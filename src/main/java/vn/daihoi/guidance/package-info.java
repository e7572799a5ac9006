/// How exemplars are chosen, told to the units by those above them, group by group; what units ask, and the answers that
/// all of them read (KH128 III.2).
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "plan", "clock", "unit", "notice"})
package vn.daihoi.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
