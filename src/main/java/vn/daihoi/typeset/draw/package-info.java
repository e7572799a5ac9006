/// Pages: the lines, tables and pages of a DOCX as Word would break them, drawn into a PDF.
@NullMarked
package vn.daihoi.typeset.draw;

import org.jspecify.annotations.NullMarked;
