/// Đại Hội: one program that runs a congress season. Each package below is one noun of the trade.
@NullMarked
package vn.daihoi;

import org.jspecify.annotations.NullMarked;
