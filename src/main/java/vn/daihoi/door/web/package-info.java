/// The check-in app of phones at the doors, and the organisers' pages about them.
@NullMarked
package vn.daihoi.door.web;

import org.jspecify.annotations.NullMarked;
