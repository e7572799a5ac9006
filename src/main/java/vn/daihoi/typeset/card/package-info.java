/// Cards with a name and a QR code, drawn straight into a PDF: badges, invitations to be cut out.
@NullMarked
package vn.daihoi.typeset.card;

import org.jspecify.annotations.NullMarked;
