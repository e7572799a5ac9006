/// The tree of units that take part in a season: who they are, under whom, since and until when.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "plan", "intake"})
package vn.daihoi.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
