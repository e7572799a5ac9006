/// Phones and screens that work for one conference without an account: enrolled by a code shown to their operator, cut
/// off at once when they are lost.
///
/// For other modules: a controller below `/on/<kind>` takes a [Device]; the request then acts as the system, narrowed to
/// the unit of the device's conference. Without a living device of that kind it is refused.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "unit", "archive", "identity", "typeset", "conference"})
package vn.daihoi.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
