package vn.daihoi.plan.yaml;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// What the schema validator found, in our own words.
final class SchemaFault {
    private final Error error;
    private final JsonNode root;
    private final Lines lines;
    private final String pointer;

    SchemaFault(Error error, JsonNode root, Lines lines) {
        this.error = error;
        this.root = root;
        this.lines = lines;
        this.pointer = error.getInstanceLocation().toString();
    }

    Fault fault() {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey();
            case "required" -> at(pointer, "missing", error.getProperty());
            case "type" ->
                at(pointer, "type", error.getArguments()[0], error.getArguments()[1])
                        .hinting(typeHint());
            case "enum" -> notListed();
            case "const" -> at(pointer, "const", shown(), rule().path("const").asString(""));
            case "pattern" -> at(pointer, "pattern", shown(), example());
            case "format" -> at(pointer, "date", shown());
            case "minimum" ->
                at(pointer, "too-small", shown(), rule().path("minimum").asInt(0));
            case "maximum" ->
                at(pointer, "too-big", shown(), rule().path("maximum").asInt(0));
            case "minLength", "minItems", "minProperties" -> at(pointer, "blank");
            case "maxLength" -> at(pointer, "too-long", rule().path("maxLength").asInt(0));
            case "maxItems" -> at(pointer, "too-many", rule().path("maxItems").asInt(0));
            case "oneOf" -> at(pointer, "one-of", choices());
            case "dependentRequired" -> at(pointer, "missing", error.getProperty());
            default -> at(pointer, "other", error.getMessage());
        };
    }

    private Fault at(String at, String code, Object... values) {
        return Fault.at(lines.of(at), at, code, values);
    }

    private Fault unknownKey() {
        var key = error.getProperty();
        var known = new ArrayList<String>(rule().path("properties").propertyNames());
        var at = pointer + "/" + YamlTree.escaped(key);
        return Nearest.of(key, known)
                .map(near -> at(at, "unknown-key", key, near).hinting("near"))
                .orElseGet(() -> at(at, "unknown-key", key, String.join(", ", known)));
    }

    private Fault notListed() {
        var allowed =
                rule().path("enum").values().stream().map(it -> it.asString("")).toList();
        return Nearest.of(shown(), allowed)
                .map(near -> at(pointer, "not-listed", shown(), near).hinting("near"))
                .orElseGet(() -> at(pointer, "not-listed", shown(), String.join(", ", allowed)));
    }

    /// The usual reason for a wrong type is a code of a unit without quotes.
    private String typeHint() {
        var expected = String.valueOf(error.getArguments()[1]);
        return expected.equals("string") && error.getInstanceNode().isNumber() ? "quotes" : "";
    }

    private String shown() {
        var node = error.getInstanceNode();
        return node == null || node.isContainer() ? "" : node.asString("");
    }

    private String example() {
        var examples = rule().path("examples");
        return examples.isEmpty()
                ? rule().path("pattern").asString("")
                : examples.get(0).asString("");
    }

    private String choices() {
        return rule().path("oneOf").values().stream()
                .map(branch -> branch.path("required").values().stream()
                        .map(it -> it.asString(""))
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" | "));
    }

    /// The schema the violated keyword stands in.
    private JsonNode rule() {
        var fragment = error.getSchemaLocation().getFragment().toString();
        var keyword = fragment.lastIndexOf('/' + error.getKeyword());
        var parent = keyword < 0 ? fragment : fragment.substring(0, keyword);
        return parent.isEmpty() ? root : root.at(JsonPointer.compile(parent));
    }
}
