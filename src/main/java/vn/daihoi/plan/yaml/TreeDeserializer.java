package vn.daihoi.plan.yaml;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/// Makes a value from a whole piece of the tree.
final class TreeDeserializer<T> extends StdDeserializer<T> {

    interface Reading<T> {
        T read(JsonNode node, DeserializationContext context);
    }

    private final transient Reading<T> reading;

    TreeDeserializer(Class<T> type, Reading<T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        return reading.read(context.readTree(parser), context);
    }
}
