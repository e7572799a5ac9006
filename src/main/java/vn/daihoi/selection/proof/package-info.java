/// Checks a certificate of a fair lot in exact arithmetic. Shares no code with the solver: it could be wrong.
@NullMarked
package vn.daihoi.selection.proof;

import org.jspecify.annotations.NullMarked;
