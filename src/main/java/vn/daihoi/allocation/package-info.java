/// Phân bổ đại biểu (KH128 II.2.d): scenarios for dividing the congress's seats among units and groups, the decision.
///
/// For other modules: [DecidedSeats], and the view `allocation.decided` (unit_id, group_code, seats) of what is in
/// force; a group code that is empty means "of any group".
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "plan", "unit", "selection"})
package vn.daihoi.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
