/// Builds the DOCX of a built-in template: page, styles and letterhead as the rule of its date asks.
@NullMarked
package vn.daihoi.typeset.build;

import org.jspecify.annotations.NullMarked;
