/// Lists that offices have go in: any Excel, Word or CSV file or pasted block becomes an uploaded list with a mapping, a
/// preview, remarks on its own cells and an undo. Which lists there are, the modules above say as a [Register] each.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit"})
package vn.daihoi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
