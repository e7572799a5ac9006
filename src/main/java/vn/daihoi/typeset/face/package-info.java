/// Liberation Serif 2: letters as wide as those of Times New Roman, with every Vietnamese mark.
@NullMarked
package vn.daihoi.typeset.face;

import org.jspecify.annotations.NullMarked;
