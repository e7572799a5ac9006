/// Lists of units that come as Excel files: read with care, judged row by row, applied whole or not at all.
@NullMarked
@NamedInterface("sheet")
package vn.daihoi.unit.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
