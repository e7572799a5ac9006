package vn.daihoi.plan.web;

import java.util.List;

/// A part of the plan at a glance.
///
/// @param id for links within the page
/// @param ordered whether the order of the lines matters, so that they are numbered
public record Section(String id, String title, boolean ordered, List<Line> lines) {}
