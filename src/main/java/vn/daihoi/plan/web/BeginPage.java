package vn.daihoi.plan.web;

import vn.daihoi.shared.web.FormErrors;

/// How a unit begins to draft its plan.
///
/// @param inForce number of the unit's own plan in force; empty if it has none
/// @param above number of the plan above; empty for the unit at the top
public record BeginPage(String unit, String inForce, String above, FormErrors errors) {}
