package vn.daihoi.plan.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Whether something stands twice that may stand only once.
final class Twice {
    private static final List<String> KEYS = List.of("code", "id", "unit");

    private Twice() {}

    static List<Fault> check(Place root) {
        var lists = root.all().filter(place -> place.node().isArray());
        var codes = lists.flatMap(list -> KEYS.stream()
                .flatMap(key ->
                        again(list.items().stream().map(item -> item.at(key)).filter(Place::isThere), "code-twice")));
        var kinds = root.at("tiers").items().stream()
                .flatMap(tier -> tier.at("kinds").items().stream())
                .map(kind -> kind.at("kind"))
                .filter(Place::isThere);
        return Stream.concat(codes, again(kinds, "kind-twice")).toList();
    }

    private static Stream<Fault> again(Stream<Place> places, String code) {
        var first = new HashMap<String, Place>();
        return places.flatMap(place -> {
            var before = first.putIfAbsent(place.text(), place);
            return before == null
                    ? Stream.empty()
                    : Stream.of(place.fault(code, place.text(), before.lines().of(before.pointer())));
        });
    }
}
