/// Letters from before Unicode: TCVN3 and VNI recognised by font and by content, read, and left alone where in doubt.
@NullMarked
package vn.daihoi.intake.letters;

import org.jspecify.annotations.NullMarked;
