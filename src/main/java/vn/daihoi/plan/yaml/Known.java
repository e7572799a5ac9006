package vn.daihoi.plan.yaml;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What a file may refer to: the tiers, bodies and paragraphs of itself and of the plans above it.
///
/// @param paragraphs by code of the plan
/// @param bodies keys of the bodies that are named: issuer, standing-body
record Known(Set<String> tiers, Map<String, Set<String>> paragraphs, Set<String> bodies) {

    static Known of(JsonNode plan, Collection<JsonNode> above) {
        var known = new Known(new LinkedHashSet<>(), new HashMap<>(), new TreeSet<>());
        known.add(plan);
        above.forEach(known::add);
        return known;
    }

    private void add(JsonNode plan) {
        plan.path("tiers").values().forEach(tier -> tiers.add(tier.path("code").asString("")));
        bodies.addAll(plan.path("bodies").propertyNames());
        var ids = plan.path("paragraphs").values().stream()
                .map(paragraph -> paragraph.path("id").asString(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        paragraphs.put(plan.path("plan").path("code").asString(""), ids);
    }
}
