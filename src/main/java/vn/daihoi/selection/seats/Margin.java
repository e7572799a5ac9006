package vn.daihoi.selection.seats;

/// A row or a column of a matrix, and the seats it must have in all.
public record Margin(String name, int seats) {}
