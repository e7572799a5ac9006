/// Pages of rooms and of seatings.
@NullMarked
package vn.daihoi.hall.web;

import org.jspecify.annotations.NullMarked;
