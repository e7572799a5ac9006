package vn.daihoi.plan.yaml;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What the schema cannot say: that what is referred to is there, that ends come after beginnings, that no kind of unit
/// belongs to two tiers.
final class Consistency {

    private Consistency() {}

    /// @param above the plan it derives from and the plans above that
    static List<Fault> check(YamlFile file, List<JsonNode> above) {
        var root = Place.root(file);
        var known = Known.of(file.root(), above);
        return Stream.of(
                        References.check(root, known),
                        Spans.check(root),
                        Twice.check(root),
                        SingleValues.check(root),
                        DerivedParts.check(root, above))
                .flatMap(List::stream)
                .toList();
    }
}
