package vn.daihoi.unit.web;

/// A unit in the tree.
///
/// @param linked whether the reader may open it; the units above one's own are only shown
public record TreeNode(UnitRow row, boolean linked) {}
