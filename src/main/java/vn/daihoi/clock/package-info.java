/// The season's day: the real clock, or in the demo one that the administrator moves.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit"})
package vn.daihoi.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
