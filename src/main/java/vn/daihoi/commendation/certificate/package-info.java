/// Certificates of commendation, drawn straight into a PDF.
@NullMarked
package vn.daihoi.commendation.certificate;

import org.jspecify.annotations.NullMarked;
