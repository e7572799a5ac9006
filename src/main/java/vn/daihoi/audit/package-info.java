/// The journal: every change, who, when, what, before and after, in an append-only chain of hashes.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package vn.daihoi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
