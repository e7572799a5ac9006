/// The results report as a paper, from what the unit has written in its editor.
@NullMarked
package vn.daihoi.document.results;

import org.jspecify.annotations.NullMarked;
