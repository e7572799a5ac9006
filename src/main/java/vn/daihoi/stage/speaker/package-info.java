/// Who speaks: put down, invited, speaking, spoken; one at a time.
@NullMarked
package vn.daihoi.stage.speaker;

import org.jspecify.annotations.NullMarked;
