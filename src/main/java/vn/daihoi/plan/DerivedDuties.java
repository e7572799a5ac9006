package vn.daihoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.daihoi.plan.yaml.PlanBinding;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.VietnameseDate;

/// The duties of a derived plan laid over its parent's: an earlier day, other reminders, further duties.
final class DerivedDuties {
    private static final List<String> FIXED = List.of("name", "document", "owes", "receivers", "phases");

    private DerivedDuties() {}

    static void lay(ObjectNode own, Derivation derivation) {
        for (var duty : own.path("duties").values()) {
            Trees.item(
                            derivation.json().path("duties"),
                            "code",
                            duty.path("code").asString())
                    .ifPresentOrElse(
                            above -> lay(above, duty, derivation),
                            () -> Trees.append(
                                    derivation.json(),
                                    "duties",
                                    PlanBinding.list().add(duty)));
        }
    }

    private static void lay(ObjectNode above, JsonNode own, Derivation derivation) {
        var field = "duties[%s]".formatted(above.path("code").asString());
        if (FIXED.stream().anyMatch(key -> own.has(key) && !own.path(key).equals(above.path(key)))) {
            derivation.object(
                    Finding.breach("plan.derived.duty", citation(above), name(above), citation(above)), field);
        }
        if (own.has("due")) {
            derivation.take(above, "due", own.path("due"), later(above, own), field + ".due");
        }
        if (own.has("reminders")) {
            above.set("reminders", own.path("reminders"));
        }
    }

    private static @Nullable Finding later(ObjectNode above, JsonNode own) {
        if (!above.has("due")) {
            return null;
        }
        var last = PlanBinding.bind(above.path("due"), Due.class);
        var wanted = PlanBinding.bind(own.path("due"), Due.class);
        return Tightening.isNoLater(last, wanted)
                ? null
                : Finding.breach(
                        "plan.derived.due", citation(above.path("due")), name(above), show(wanted), show(last));
    }

    private static String show(Due due) {
        return switch (due) {
            case Due.OnDate(var date) -> VietnameseDate.show(date);
            case Due.AfterHeld(var days) -> days == null ? "+" : "+" + days;
            case Due.When(var condition) -> condition;
            case Due.Open() -> "-";
        };
    }

    private static String name(JsonNode duty) {
        return duty.path("name").asString("");
    }

    private static Citation citation(JsonNode cited) {
        return Derivation.citation(cited);
    }
}
