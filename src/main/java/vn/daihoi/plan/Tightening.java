package vn.daihoi.plan;

import static vn.daihoi.plan.Derivation.citation;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.daihoi.plan.yaml.PlanBinding;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.VietnameseDate;

/// Whether a value of a derived plan is no looser than its parent's: null where it is not, else the conflict.
final class Tightening {

    private Tightening() {}

    static @Nullable Finding cap(String tier, JsonNode above, JsonNode own) {
        return atMost("plan.derived.cap", tier, above, own, "value");
    }

    static @Nullable Finding length(String tier, JsonNode above, JsonNode own) {
        return atMost("plan.derived.length", tier, above, own, "sessions");
    }

    static @Nullable Finding window(String tier, JsonNode above, JsonNode own) {
        var outer = PlanBinding.bind(above, Window.class);
        var inner = PlanBinding.bind(own, Window.class);
        return outer.contains(inner)
                ? null
                : Finding.breach("plan.derived.window", citation(above), tier, show(inner), show(outer));
    }

    /// A tolerance where the parent sets none narrows "about" and is welcome.
    static @Nullable Finding shares(String tier, JsonNode above, JsonNode own) {
        var exemplars = own.path("exemplars").asInt();
        if (exemplars < above.path("exemplars").asInt()) {
            return Finding.breach(
                    "plan.derived.exemplars",
                    citation(above),
                    tier,
                    exemplars,
                    above.path("exemplars").asInt());
        }
        return above.has("tolerance")
                        && own.path("tolerance").asInt(100)
                                > above.path("tolerance").asInt()
                ? Finding.breach(
                        "plan.derived.tolerance",
                        citation(above),
                        tier,
                        own.path("tolerance").asInt(100),
                        above.path("tolerance").asInt())
                : null;
    }

    static @Nullable Finding numbers(String tier, JsonNode above, JsonNode own) {
        var same = above.path("decides").equals(own.path("decides"))
                && above.path("proposes").equals(own.path("proposes"));
        return same ? null : Finding.breach("plan.derived.numbers", citation(above), tier);
    }

    static @Nullable Finding pilotWindow(JsonNode above, JsonNode own) {
        if (!above.has("window")) {
            return null;
        }
        var outer = PlanBinding.bind(above.path("window"), Window.class);
        var inner = PlanBinding.bind(own.path("window"), Window.class);
        return outer.contains(inner)
                ? null
                : Finding.breach("plan.derived.pilot-window", citation(above.path("window")), show(inner), show(outer));
    }

    static @Nullable Finding invitePeers(JsonNode above, JsonNode own) {
        var peers = above.path("invite-peers");
        return peers.path("value").asBoolean(false)
                        && !own.path("invite-peers").path("value").asBoolean(false)
                ? Finding.breach("plan.derived.invite-peers", citation(peers))
                : null;
    }

    static @Nullable Finding presidium(JsonNode above, JsonNode own) {
        if (above.isMissingNode()) {
            return null;
        }
        var min = own.path("min").asInt();
        var max = own.path("max").asInt();
        if (min < above.path("min").asInt() || max > above.path("max").asInt()) {
            return Finding.breach("plan.derived.presidium", citation(above), span(own), span(above));
        }
        var missing = new ArrayList<JsonNode>(above.path("components").values());
        missing.removeIf(component -> Trees.item(
                        own.path("components"), "code", component.path("code").asString())
                .isPresent());
        return missing.isEmpty()
                ? null
                : Finding.breach(
                        "plan.derived.components",
                        citation(above),
                        missing.stream()
                                .map(component -> component.path("name").asString(""))
                                .collect(Collectors.joining("; ")));
    }

    /// A fixed day cannot be compared with "after it was held": changing one into the other is a conflict.
    static boolean isNoLater(Due above, Due own) {
        return switch (above) {
            case Due.OnDate(var last) -> own instanceof Due.OnDate(var date) && !date.isAfter(last);
            case Due.AfterHeld(var most) ->
                own instanceof Due.AfterHeld(var days) && (most == null || (days != null && days <= most));
            case Due.When _ -> !(own instanceof Due.Open);
            case Due.Open _ -> true;
        };
    }

    private static @Nullable Finding atMost(String code, String tier, JsonNode above, JsonNode own, String key) {
        var most = above.path(key).asInt();
        var wanted = own.path(key).asInt();
        return wanted <= most ? null : Finding.breach(code, citation(above), tier, wanted, most);
    }

    private static String span(JsonNode rule) {
        return rule.path("min").asInt() + " - " + rule.path("max").asInt();
    }

    static String show(Window window) {
        return VietnameseDate.show(window.from()) + " - " + VietnameseDate.show(window.to());
    }
}
