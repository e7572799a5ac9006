package vn.daihoi.plan.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What holds for a derived plan only: it derives from the plan it was given, its tiers are that plan's, and a duty the
/// plan above does not have is complete.
final class DerivedParts {
    private static final List<String> COMPLETE = List.of("name", "document", "owes", "receivers", "cite");

    private DerivedParts() {}

    static List<Fault> check(Place root, List<JsonNode> above) {
        if (above.isEmpty()) {
            return List.of();
        }
        var parent = above.getFirst();
        var tiers = codes(parent.path("tiers"));
        var duties = codes(parent.path("duties"));
        return Stream.of(
                        parent(root.at("plan").at("derives-from"), parent),
                        root.at("tiers").items().stream()
                                .map(tier -> tier.at("code"))
                                .filter(code -> !tiers.contains(code.text()))
                                .map(code -> code.fault("unknown-tier", code.text(), String.join(", ", tiers))),
                        root.at("duties").items().stream()
                                .filter(duty -> !duties.contains(duty.at("code").text()))
                                .flatMap(DerivedParts::incomplete))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Fault> parent(Place named, JsonNode parent) {
        var code = parent.path("plan").path("code").asString("");
        return named.text().equals(code) ? Stream.empty() : Stream.of(named.fault("const", named.text(), code));
    }

    private static Stream<Fault> incomplete(Place duty) {
        return COMPLETE.stream().filter(key -> !duty.at(key).isThere()).map(key -> duty.fault("missing", key));
    }

    private static Set<String> codes(JsonNode list) {
        return list.values().stream()
                .map(item -> item.path("code").asString(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
