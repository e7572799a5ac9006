/// Emulation movements: who launched them and what for, which units answered and what they promised, the indicators with
/// targets and results over the years, the models worth spreading (KH128 II.1.b, III.2).
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "plan", "clock", "unit"})
package vn.daihoi.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
