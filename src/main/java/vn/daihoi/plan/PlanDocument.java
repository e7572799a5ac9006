package vn.daihoi.plan;

import tools.jackson.databind.node.ObjectNode;

/// A plan file that was read without a fault.
///
/// @param yaml as written, comments and all
/// @param json the same content as plan-1.json describes it; of a derived plan, the whole that is in effect
/// @param plan the same as rules
public record PlanDocument(String yaml, ObjectNode json, Plan plan) {}
