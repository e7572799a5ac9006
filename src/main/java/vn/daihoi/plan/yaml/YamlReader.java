package vn.daihoi.plan.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads YAML that comes from anybody: limited in size and depth, without aliases (a few lines of them can grow to
/// gigabytes) and without tags of programs.
public final class YamlReader {
    /// Bytes. KH128 with its whole text has 45 thousand.
    public static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 20;

    private YamlReader() {}

    public static YamlFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return unreadable("", Fault.at(1, "", "too-large", bytes.length / 1000, LARGEST / 1000));
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return read(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return unreadable("", Fault.at(1, "", "not-utf-8"));
        }
    }

    public static YamlFile read(String text) {
        if (text.length() > LARGEST) {
            return unreadable("", Fault.at(1, "", "too-large", text.length() / 1000, LARGEST / 1000));
        }
        var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            var aliases = aliases(body);
            return aliases.isEmpty() ? compose(body) : unreadable(body, aliases.toArray(Fault[]::new));
        } catch (MarkedYAMLException e) {
            return unreadable(body, YamlSyntax.fault(e));
        } catch (YAMLException e) {
            return unreadable(body, Fault.at(1, "", "unreadable"));
        }
    }

    private static List<Fault> aliases(String text) {
        var faults = new ArrayList<Fault>();
        for (var event : yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent alias) {
                faults.add(Fault.at(line(alias.getStartMark()), "", "alias", alias.getAnchor()));
            }
        }
        return faults;
    }

    private static YamlFile compose(String text) {
        Node node = yaml().compose(new StringReader(text));
        if (node == null) {
            return unreadable(text, Fault.at(1, "", "empty"));
        }
        if (!(node instanceof MappingNode mapping)) {
            return unreadable(text, Fault.at(line(node.getStartMark()), "", "not-a-mapping"));
        }
        var tree = new YamlTree();
        return new YamlFile(text, tree.mapping(mapping, ""), tree.lines(), tree.faults());
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        return new Yaml(new SafeConstructor(options));
    }

    private static YamlFile unreadable(String text, Fault... faults) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        return new YamlFile(text, nothing, new Lines(), List.of(faults));
    }
}
