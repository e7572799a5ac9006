/// The command line of an administrator: check a plan, verify the journal, back up and restore.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "plan", "shared"})
package vn.daihoi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
