/// Linear programs with bounded variables and few rows, solved in floating point; whoever uses an answer checks it.
@NullMarked
package vn.daihoi.selection.linear;

import org.jspecify.annotations.NullMarked;
