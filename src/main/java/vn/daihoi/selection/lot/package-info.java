/// The fair lot under quotas: leximin probabilities, a lottery over panels that attains them, and its certificate.
@NullMarked
package vn.daihoi.selection.lot;

import org.jspecify.annotations.NullMarked;
