package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// Lays a derived plan over its parent. It may tighten: a lower cap, a window inside, an earlier due date, a higher
/// minimum, further pilots and duties. Where it would loosen, the parent's value stays and the conflict is a finding.
final class Derivation {
    private final ObjectNode json;
    private final List<Finding> conflicts = new ArrayList<>();

    private Derivation(ObjectNode json) {
        this.json = json;
    }

    static Derivation of(PlanDocument parent, ObjectNode own) {
        var derivation = new Derivation(parent.json().deepCopy());
        derivation.heading(own);
        derivation.tiers(own);
        derivation.pilots(own.path("pilots"));
        derivation.presidium(own.path("presidium"));
        DerivedDuties.lay(own, derivation);
        return derivation;
    }

    ObjectNode json() {
        return json;
    }

    List<Finding> conflicts() {
        return List.copyOf(conflicts);
    }

    /// Takes the derived value unless a rule objects.
    ///
    /// @param conflict null where the value is no looser than the parent's
    void take(ObjectNode into, String key, JsonNode value, @Nullable Finding conflict, String field) {
        if (conflict == null) {
            into.set(key, value);
        } else {
            object(conflict, field);
        }
    }

    void object(Finding conflict, String field) {
        conflicts.add(conflict.at(field));
    }

    private void heading(ObjectNode own) {
        var heading = (ObjectNode) json.path("plan");
        heading.remove(List.of("number", "issued", "issued-note", "signer", "place", "source"));
        heading.setAll((ObjectNode) own.path("plan"));
        json.set("paragraphs", own.path("paragraphs"));
        Trees.append(json, "bases", own.path("bases"));
        if (own.has("recipients")) {
            json.set("recipients", own.path("recipients"));
        }
    }

    private void tiers(ObjectNode own) {
        for (var tier : own.path("tiers").values()) {
            var above = Trees.item(json.path("tiers"), "code", tier.path("code").asString());
            above.ifPresent(it -> new DerivedTier(it, tier, this).lay());
        }
    }

    private void pilots(JsonNode own) {
        if (own.isMissingNode()) {
            return;
        }
        if (!json.has("pilots")) {
            json.set("pilots", own);
            return;
        }
        var above = (ObjectNode) json.path("pilots");
        if (own.has("window")) {
            take(above, "window", own.path("window"), Tightening.pilotWindow(above, own), "pilots.window");
        }
        if (own.has("invite-peers")) {
            take(above, "invite-peers", own.path("invite-peers"), Tightening.invitePeers(above, own), "pilots");
        }
        Trees.append(above, "units", own.path("units"));
    }

    private void presidium(JsonNode own) {
        if (own.isMissingNode()) {
            return;
        }
        var conflict = Tightening.presidium(json.path("presidium"), own);
        take(json, "presidium", own, conflict, "presidium");
    }

    static Citation citation(JsonNode cited) {
        return Citation.of(cited.path("cite").asString());
    }
}
