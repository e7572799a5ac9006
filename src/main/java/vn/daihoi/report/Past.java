package vn.daihoi.report;

import vn.daihoi.report.figure.Figure;

/// A figure of the last congress, as the unit has typed it in, here or where its own are kept.
///
/// @param period it covers: `2010 - 2015`
/// @param source the paper it stands in
/// @param whole false for a sum over some of the units only: then nothing is said of more or less
/// @param at address of the page where it is typed; empty where that is here
public record Past(
        Figure figure, long value, String period, String source, int version, String by, String at, boolean whole) {}
