/// The end of a season: the archive as open files anybody can check, and personal data that goes after its time, with
/// a report. The archive is the one place besides the backup that reads the tables of all modules.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "plan", "unit"})
package vn.daihoi.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
