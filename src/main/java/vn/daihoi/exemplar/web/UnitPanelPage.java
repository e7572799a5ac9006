package vn.daihoi.exemplar.web;

import java.util.List;

/// The exemplars of a unit in a few lines.
///
/// @param url the whole list
public record UnitPanelPage(String url, long total, List<Line> some) {

    public record Line(String url, String name, String headline, String state, String badge) {}
}
