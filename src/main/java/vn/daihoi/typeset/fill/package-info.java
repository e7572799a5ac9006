/// Placeholders: found through Word's splitting of runs, checked, and replaced by values.
@NullMarked
package vn.daihoi.typeset.fill;

import org.jspecify.annotations.NullMarked;
