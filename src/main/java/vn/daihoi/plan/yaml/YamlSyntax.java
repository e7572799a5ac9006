package vn.daihoi.plan.yaml;

import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// What the YAML parser tripped over, with the hint that helps most often.
final class YamlSyntax {
    /// A piece of the parser's message and the hint it leads to.
    private static final Map<String, String> HINTS = Map.of(
            "\\t", "tab",
            "mapping values are not allowed", "colon",
            "could not find expected ':'", "no-colon",
            "expected <block end>", "indent",
            "expected ',' or", "bracket",
            "unexpected end of stream", "quote",
            "expected a single document", "documents",
            "Nesting Depth exceeded", "depth");

    private YamlSyntax() {}

    static Fault fault(MarkedYAMLException e) {
        var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        var line = mark == null ? 1 : YamlReader.line(mark);
        var message = String.valueOf(e.getMessage());
        var fault = Fault.at(line, "", "syntax", String.valueOf(e.getProblem()));
        return HINTS.entrySet().stream()
                .filter(hint -> message.contains(hint.getKey()))
                .findFirst()
                .map(hint -> fault.hinting(hint.getValue()))
                .orElse(fault);
    }
}
