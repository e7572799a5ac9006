/// The register of a unit's official papers: numbered and frozen, sent to the in-boxes of units above and below
/// (KH128 Nơi nhận), received, recalled.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "plan", "clock", "unit", "notice", "file", "signature"})
package vn.daihoi.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
