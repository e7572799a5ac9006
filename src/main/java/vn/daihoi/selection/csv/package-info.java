/// Tables as text, as offices save them: any usual separator, a byte order mark or none, lines that can be named.
@NullMarked
package vn.daihoi.selection.csv;

import org.jspecify.annotations.NullMarked;
