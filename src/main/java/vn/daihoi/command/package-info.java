/// The command line of an administrator: check a plan, verify the journal, back up and restore;
/// and of anyone who divides seats or draws a panel from plain files.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "plan", "selection", "shared"})
package vn.daihoi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
