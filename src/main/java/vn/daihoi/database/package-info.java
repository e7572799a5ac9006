/// The one PostgreSQL: embedded by default, connections that see only the actor's scope, live updates, backup.
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.daihoi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
