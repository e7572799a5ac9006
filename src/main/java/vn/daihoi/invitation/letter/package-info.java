/// Letters of invitation, drawn straight into a PDF.
@NullMarked
package vn.daihoi.invitation.letter;

import org.jspecify.annotations.NullMarked;
