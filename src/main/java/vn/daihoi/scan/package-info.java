/// Reads a scanned or photographed paper: its text, and what its form says of it (number, date, body, kind, summary).
/// The command `tesseract` with Vietnamese does the reading; where it is not installed, only text that is in the file.
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.daihoi.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
