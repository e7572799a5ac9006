/// Apportionment and fair selection: pure calculators in plain Java, usable alone; no framework, no SQL, no congress rule.
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package vn.daihoi.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
