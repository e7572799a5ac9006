/// Digital signatures in PDF files: signing with a unit's PKCS#12 key, and checking offline who signed and whether the
/// file is still what was signed (PAdES).
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "clock", "unit", "file"})
package vn.daihoi.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
