package vn.daihoi.unit.web;

import java.util.List;

/// Units of one kind that stand under the same unit.
///
/// @param label empty where all are of one kind
public record TreeGroup(String label, List<TreeNode> nodes) {}
