package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.daihoi.shared.Finding;

/// One tier of a derived plan laid over the same tier of its parent.
final class DerivedTier {

    private interface Rule {
        @Nullable
        Finding conflict(String tier, JsonNode above, JsonNode own);
    }

    private final ObjectNode above;
    private final JsonNode own;
    private final Derivation derivation;

    DerivedTier(ObjectNode above, JsonNode own, Derivation derivation) {
        this.above = above;
        this.own = own;
        this.derivation = derivation;
    }

    void lay() {
        lay("cap", Tightening::cap);
        lay("window", Tightening::window);
        lay("length", Tightening::length);
        lay("shares", Tightening::shares);
        lay("numbers", Tightening::numbers);
    }

    private void lay(String key, Rule rule) {
        if (own.has(key)) {
            var name = above.path("name").path("value").asString("");
            var conflict = above.has(key) ? rule.conflict(name, above.path(key), own.path(key)) : null;
            var field = "tiers[%s].%s".formatted(above.path("code").asString(), key);
            derivation.take(above, key, own.path(key), conflict, field);
        }
    }
}
