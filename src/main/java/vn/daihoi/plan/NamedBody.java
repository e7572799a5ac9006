package vn.daihoi.plan;

/// A body with a task of its own.
///
/// @param unit code of the unit in the tree
/// @param name as the plan writes it
public record NamedBody(String unit, String name) {}
