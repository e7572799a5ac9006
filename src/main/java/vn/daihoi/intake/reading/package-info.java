/// The files that lists come in (Excel, Word, CSV, the clipboard): checked for bombs, read with bounded memory.
@NullMarked
package vn.daihoi.intake.reading;

import org.jspecify.annotations.NullMarked;
