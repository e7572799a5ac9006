/// Plans of a season as data: tiers, windows, caps, shares, duties and the plan's own text, versioned and derived.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit"})
package vn.daihoi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
