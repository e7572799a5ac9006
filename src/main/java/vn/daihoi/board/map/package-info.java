/// Maps drawn by the server: boundaries as SVG paths, each with a place for its label.
@NullMarked
package vn.daihoi.board.map;

import org.jspecify.annotations.NullMarked;
