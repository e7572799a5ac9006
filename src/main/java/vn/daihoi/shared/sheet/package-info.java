/// Lists that come as Excel files: whether they are what they say, and what stands in their cells, as text.
@NullMarked
package vn.daihoi.shared.sheet;

import org.jspecify.annotations.NullMarked;
