package vn.daihoi.report.web;

/// A unit's report in one line.
public record UnitPanelPage(String path, String standing, String badge) {}
