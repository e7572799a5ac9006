package vn.daihoi.plan.yaml;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.node.ObjectNode;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Citation;

/// Reads `{value: 200, cite: KH128 II.2.a}` and, for values of several fields, `{min: 5, max: 9, cite: …}`.
final class CitedDeserializer extends StdDeserializer<Cited> {
    private final @Nullable JavaType inner;

    CitedDeserializer() {
        this(null);
    }

    private CitedDeserializer(@Nullable JavaType inner) {
        super(Cited.class);
        this.inner = inner;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new CitedDeserializer(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Cited<?> deserialize(JsonParser parser, DeserializationContext context) {
        var object = (ObjectNode) context.readTree(parser);
        var citation = Citation.of(object.path("cite").asString());
        Object value = context.readTreeAsValue(withoutCitation(object), inner);
        return new Cited<>(value, citation);
    }

    private static JsonNode withoutCitation(ObjectNode object) {
        var rest = object.deepCopy();
        rest.remove("cite");
        return rest.size() == 1 && rest.has("value") ? rest.path("value") : rest;
    }
}
