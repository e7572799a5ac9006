package vn.daihoi.plan.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The published schema, applied: what it refuses becomes faults with their lines.
public final class PlanSchema {
    public static final PlanSchema PLAN = new PlanSchema("/static/schema/plan-1.json");
    public static final PlanSchema DERIVED = new PlanSchema("/static/schema/derived-plan-1.json");

    private final Schema schema;

    private PlanSchema(String resource) {
        var config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = PlanSchema.class.getResourceAsStream(resource)) {
            schema = registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The schema itself, for labels.
    public JsonNode json() {
        return schema.getSchemaNode();
    }

    List<Fault> check(YamlFile file) {
        var errors = schema.validate(file.root());
        return errors.stream()
                .filter(error -> !isBelowChoice(error, errors))
                .map(error -> new SchemaFault(error, json(), file.lines()).fault())
                .distinct()
                .toList();
    }

    /// Why each branch of a choice was not taken says less than that none was.
    private static boolean isBelowChoice(Error error, List<Error> all) {
        var path = error.getEvaluationPath().toString();
        return all.stream()
                .filter(other -> other != error && "oneOf".equals(other.getKeyword()))
                .anyMatch(other -> path.startsWith(other.getEvaluationPath().toString() + "/"));
    }
}
