/// The memorial book: all published stories as pages worth printing, with cover, contents and an index by tên.
@NullMarked
package vn.daihoi.story.book;

import org.jspecify.annotations.NullMarked;
