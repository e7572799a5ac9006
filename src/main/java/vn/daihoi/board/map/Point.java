package vn.daihoi.board.map;

/// A place on the drawing, y downwards.
record Point(double x, double y) {}
