/// Who sits where and why: the plan, its reasons and what is wrong with it. Plain Java; the method is
/// docs/methods/seating.md.
@NullMarked
package vn.daihoi.hall.seating;

import org.jspecify.annotations.NullMarked;
