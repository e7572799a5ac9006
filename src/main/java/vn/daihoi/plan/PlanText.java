package vn.daihoi.plan;

import java.util.List;

/// The whole text of one plan. A derived plan carries its own and its parent's.
///
/// @param plan code of the plan
/// @param number number and symbol of the document
public record PlanText(String plan, String number, List<Paragraph> paragraphs) {}
