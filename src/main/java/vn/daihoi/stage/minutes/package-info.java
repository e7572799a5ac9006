/// What the day leaves behind: the secretary's notes, and the minutes from facts.
@NullMarked
package vn.daihoi.stage.minutes;

import org.jspecify.annotations.NullMarked;
