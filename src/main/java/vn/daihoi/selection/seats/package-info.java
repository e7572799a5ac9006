/// Seats to units in proportion to a weight: divisor methods, largest remainders, and both margins of a matrix. Exact.
@NullMarked
package vn.daihoi.selection.seats;

import org.jspecify.annotations.NullMarked;
