package vn.daihoi.delegate.web;

import java.util.List;

/// Where an exemplar stands on lists of delegates.
///
/// @param open lists of the reader's unit that could take them
public record ExemplarListedPage(long exemplarId, long registrantId, List<Line> lines, List<Open> open) {

    public record Line(String url, String title, String unit, String state, String badge) {}

    public record Open(String action, String title) {}
}
