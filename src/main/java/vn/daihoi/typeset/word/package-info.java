/// The inside of a DOCX: its package, its XML as an immutable tree, and what its styles come to.
@NullMarked
package vn.daihoi.typeset.word;

import org.jspecify.annotations.NullMarked;
