package vn.daihoi.plan.yaml;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.daihoi.plan.AxisTarget;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.plan.Due;
import vn.daihoi.plan.FormRule;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Target;
import vn.daihoi.plan.Window;
import vn.daihoi.shared.Citation;

/// Binds the tree of a faultless plan file to records.
public final class PlanBinding {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule()
                    .addDeserializer(Cited.class, new CitedDeserializer())
                    .addDeserializer(Citation.class, reading(Citation.class, (node, _) -> Citation.of(node.asString())))
                    .addDeserializer(Window.class, reading(Window.class, (node, _) -> window(node)))
                    .addDeserializer(FormRule.class, reading(FormRule.class, PlanBinding::form))
                    .addDeserializer(AxisTarget.class, reading(AxisTarget.class, (node, _) -> target(node)))
                    .addDeserializer(Due.class, reading(Due.class, (node, _) -> due(node))))
            .build();

    private PlanBinding() {}

    /// @param above the plans it derives from, whose paragraphs it may cite
    public static Plan bind(ObjectNode json, List<ObjectNode> above) {
        var tree = MAPPER.createObjectNode();
        json.properties().forEach(entry -> tree.set(entry.getKey(), entry.getValue()));
        tree.set("heading", json.path("plan"));
        var texts = tree.putArray("texts");
        texts.add(text(json));
        above.forEach(plan -> texts.add(text(plan)));
        return MAPPER.treeToValue(tree, Plan.class);
    }

    public static <T> T bind(JsonNode json, Class<T> type) {
        return MAPPER.treeToValue(json, type);
    }

    public static ArrayNode list() {
        return MAPPER.createArrayNode();
    }

    private static ObjectNode text(ObjectNode plan) {
        var heading = plan.path("plan");
        return MAPPER.createObjectNode()
                .put("plan", heading.path("code").asString())
                .put("number", heading.path("number").asString())
                .set("paragraphs", plan.path("paragraphs"));
    }

    private static Window window(JsonNode node) {
        if (node.has("quarter")) {
            var parts = node.path("quarter").asString().split("-Q", 2);
            return Window.ofQuarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        if (node.has("month")) {
            return Window.ofMonth(YearMonth.parse(node.path("month").asString()));
        }
        return new Window(
                LocalDate.parse(node.path("from").asString()),
                LocalDate.parse(node.path("to").asString()));
    }

    private static FormRule form(JsonNode node, DeserializationContext context) {
        if (node.has("always")) {
            return new FormRule.Always(context.readTreeAsValue(node.path("always"), ConferenceForm.class));
        }
        return node.has("by-staff")
                ? context.readTreeAsValue(node.path("by-staff"), FormRule.ByStaff.class)
                : new FormRule.UnitChooses();
    }

    private static AxisTarget target(JsonNode node) {
        return new AxisTarget(node.has("of") ? node.path("of").asString() : null, wanted(node));
    }

    private static Target wanted(JsonNode node) {
        if (node.has("at-least")) {
            return new Target.AtLeast(node.path("at-least").asInt());
        }
        if (node.has("at-most")) {
            return new Target.AtMost(node.path("at-most").asInt());
        }
        return node.has("as-population")
                ? new Target.AsPopulation(
                        node.has("tolerance") ? node.path("tolerance").asInt() : null)
                : new Target.EachRepresented();
    }

    private static Due due(JsonNode node) {
        if (node.has("date")) {
            return new Due.OnDate(LocalDate.parse(node.path("date").asString()));
        }
        if (node.has("after")) {
            return new Due.AfterHeld(node.has("days") ? node.path("days").asInt() : null);
        }
        return node.has("when") ? new Due.When(node.path("when").asString()) : new Due.Open();
    }

    private static <T> TreeDeserializer<T> reading(Class<T> type, TreeDeserializer.Reading<T> reading) {
        return new TreeDeserializer<>(type, reading);
    }
}
