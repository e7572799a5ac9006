package vn.daihoi.plan.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.daihoi.shared.VietnameseText;

/// Turns YAML nodes into JSON ones, remembering the line of each and collecting keys that stand twice.
final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Lines lines = new Lines();
    private final List<Fault> faults = new ArrayList<>();

    Lines lines() {
        return lines;
    }

    List<Fault> faults() {
        return faults;
    }

    ObjectNode mapping(MappingNode node, String pointer) {
        lines.put(pointer, YamlReader.line(node.getStartMark()));
        var object = JSON.objectNode();
        var first = new HashMap<String, Integer>();
        for (NodeTuple entry : node.getValue()) {
            var line = YamlReader.line(entry.getKeyNode().getStartMark());
            var key = key(entry.getKeyNode());
            var at = pointer + "/" + escaped(key);
            var before = first.putIfAbsent(key, line);
            if (before == null) {
                object.set(key, value(entry.getValueNode(), at));
                lines.put(at, line);
            } else {
                faults.add(Fault.at(line, at, "key-twice", key, before));
            }
        }
        return object;
    }

    private JsonNode value(Node node, String pointer) {
        lines.put(pointer, YamlReader.line(node.getStartMark()));
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, pointer);
            case SequenceNode sequence -> sequence(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar, pointer);
            case AnchorNode _ -> throw new IllegalStateException("aliases are refused before composing");
            default -> throw new IllegalStateException("YAML node is (%s)".formatted(node.getNodeId()));
        };
    }

    private JsonNode sequence(SequenceNode node, String pointer) {
        var array = JSON.arrayNode();
        for (int i = 0; i < node.getValue().size(); i++) {
            array.add(value(node.getValue().get(i), pointer + "/" + i));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode node, String pointer) {
        var tag = node.getTag();
        var text = VietnameseText.nfc(node.getValue());
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.INT) && text.matches("-?\\d{1,9}")) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        if (tag.equals(Tag.BOOL) && text.matches("true|false")) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (!tag.getValue().startsWith(Tag.PREFIX)
                || tag.equals(Tag.BINARY)
                || tag.getValue().contains("java")) {
            faults.add(Fault.at(YamlReader.line(node.getStartMark()), pointer, "tag", tag.getValue()));
        }
        return JSON.stringNode(text);
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar ? VietnameseText.nfc(scalar.getValue()) : "?";
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
