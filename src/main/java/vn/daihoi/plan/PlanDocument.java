package vn.daihoi.plan;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A plan file that was read without a fault.
///
/// @param yaml as written, comments and all
/// @param json the same content as plan-1.json describes it; of a derived plan, the whole that is in effect
/// @param above the plan it derives from and the plans above that, nearest first
/// @param plan the same as rules
public record PlanDocument(String yaml, ObjectNode json, List<ObjectNode> above, Plan plan) {

    /// This plan and those above it, as a plan derived from this one needs them.
    List<ObjectNode> line() {
        return Stream.concat(Stream.of(json), above.stream()).toList();
    }
}
