/// Accounts, their roles over one subtree of units, and how people sign in.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "unit"})
package vn.daihoi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
