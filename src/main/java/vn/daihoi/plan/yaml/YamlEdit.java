package vn.daihoi.plan.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Changes one value in the text of a plan and nothing else: comments, order and line breaks stay as people wrote them.
///
/// A path is a list of keys; `@co-so` is the item of a list whose code is co-so: `tiers, @co-so, cap, value`.
public final class YamlEdit {
    private final String text;

    private YamlEdit(String text) {
        this.text = text;
    }

    /// Whether there is a value at the path.
    public static boolean has(String yaml, String... path) {
        return find(root(yaml), List.of(path)).isPresent();
    }

    /// Sets the value at the path, making what is missing on the way.
    ///
    /// @param value as YAML in one line: `200` or `{value: 200, cite: KH128 II.2.a}`
    public static String set(String yaml, String value, String... path) {
        return new YamlEdit(yaml).set(root(yaml), List.of(path), value);
    }

    private static Node root(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    }

    private static Optional<Node> find(Node node, List<String> path) {
        if (path.isEmpty()) {
            return Optional.of(node);
        }
        return step(node, path.getFirst()).flatMap(next -> find(next, path.subList(1, path.size())));
    }

    private String set(Node node, List<String> path, String value) {
        if (path.isEmpty()) {
            return replaced(start(node), end(node), value);
        }
        var rest = path.subList(1, path.size());
        return step(node, path.getFirst())
                .map(next -> set(next, rest, value))
                .orElseGet(() -> inserted((CollectionNode<?>) node, path.getFirst(), nested(rest, value)));
    }

    private static Optional<Node> step(Node node, String step) {
        return switch (node) {
            case MappingNode mapping -> entry(mapping, step);
            case SequenceNode sequence
            when step.startsWith("@") ->
                sequence.getValue().stream()
                        .filter(item -> item instanceof MappingNode mapping
                                && entry(mapping, "code")
                                        .map(code -> scalar(code).equals(step.substring(1)))
                                        .orElse(false))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<Node> entry(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> scalar(tuple.getKeyNode()).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    /// The value wrapped in what is missing around it, in flow style.
    private static String nested(List<String> path, String value) {
        var text = value;
        for (var step : path.reversed()) {
            text = step.startsWith("@")
                    ? "[{code: %s, %s]".formatted(step.substring(1), text.substring(1))
                    : "{%s: %s}".formatted(step, text);
        }
        return text;
    }

    private String inserted(CollectionNode<?> node, String step, String value) {
        if (node instanceof SequenceNode list) {
            var item = "{code: %s, %s".formatted(step.substring(1), value.substring(1));
            return list.getFlowStyle() == FlowStyle.FLOW
                    ? replaced(end(list) - 1, end(list) - 1, (list.getValue().isEmpty() ? "" : ", ") + item)
                    : replaced(end(list), end(list), "\n" + " ".repeat(dash(list)) + "- " + item);
        }
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            return replaced(start(node) + 1, start(node) + 1, step + ": " + value + ", ");
        }
        var column = node.getStartMark().getColumn();
        var before = column == 0
                ? topLevel((MappingNode) node)
                : end(((MappingNode) node).getValue().getFirst().getValueNode());
        var line = " ".repeat(column) + step + ": " + value;
        return column == 0 ? replaced(before, before, line + "\n\n") : replaced(before, before, "\n" + line);
    }

    /// The plan's own text is long and stays at the end.
    private int topLevel(MappingNode root) {
        return root.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(key -> scalar(key).equals("paragraphs"))
                .map(this::start)
                .findFirst()
                .orElse(text.length());
    }

    private static int dash(SequenceNode list) {
        return list.getStartMark().getColumn();
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /// A block ends where its last value does: the parser says where the next one begins.
    private int end(Node node) {
        return switch (node) {
            case MappingNode mapping
            when mapping.getFlowStyle() != FlowStyle.FLOW ->
                end(mapping.getValue().getLast().getValueNode());
            case SequenceNode sequence
            when sequence.getFlowStyle() != FlowStyle.FLOW ->
                end(sequence.getValue().getLast());
            default -> trimmed(text.offsetByCodePoints(0, node.getEndMark().getIndex()));
        };
    }

    private int trimmed(int end) {
        var last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private String replaced(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /// Text as YAML in one line, whatever it holds.
    public static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c ->
                        c == '"' || c == '\\' ? "\\" + Character.toString(c) : c < ' ' ? " " : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
