package vn.daihoi.unit.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;

/// @param roots the tops of the tree
/// @param level what stands under the first of them, open from the start
/// @param unsure how many units of the sample list wait to be checked
public record TreePage(
        List<Frame.Place> tabs, List<TreeNode> roots, List<TreeGroup> level, long unsure, boolean keepsTree) {}
