/// The board on screen, as JSON and as a table to take away.
@NullMarked
package vn.daihoi.board.web;

import org.jspecify.annotations.NullMarked;
