package vn.daihoi.report.figure;

/// What a report says of a figure.
///
/// @param typed by hand, rather than taken from the data
/// @param dated says of which day it is: later data do not make it wrong
public record Claim(Figure figure, long said, boolean typed, boolean dated) {}
