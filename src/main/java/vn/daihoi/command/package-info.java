/// The command line of an administrator: check a plan, verify the journal, back up and restore;
/// and of anyone who divides seats, draws a panel or counts a secret vote again from plain files.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "ballot", "database", "plan", "selection", "shared"})
package vn.daihoi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
