/// Official papers that a unit sends down to the in-boxes of other units (KH128 Nơi nhận): numbered, received, recalled.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "plan", "clock", "unit", "notice", "file"})
package vn.daihoi.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
