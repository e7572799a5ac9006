package vn.daihoi.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of a story in its blocks: an empty line parts paragraphs; `## ` begins a heading, `> ` a saying, `- ` a
/// line of a list. Everything else, tags included, is just text and is shown as such.
public final class StoryBody {
    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");

    private StoryBody() {}

    public sealed interface Block {
        record Heading(String text) implements Block {}

        record Paragraph(String text) implements Block {}

        record Saying(String text) implements Block {}

        record Lines(List<String> lines) implements Block {}
    }

    public static List<Block> blocks(String body) {
        var blocks = new ArrayList<Block>();
        for (var part : GAP.split(body.strip())) {
            if (!part.isBlank()) {
                blocks.add(block(part.strip()));
            }
        }
        return List.copyOf(blocks);
    }

    /// As somebody reads it who has no use for the signs.
    static String plain(String body) {
        return blocks(body).stream().map(StoryBody::plain).collect(Collectors.joining("\n\n"));
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> text;
            case Block.Paragraph(var text) -> text;
            case Block.Saying(var text) -> "“" + text + "”";
            case Block.Lines(var lines) -> "– " + String.join("\n– ", lines);
        };
    }

    private static Block block(String part) {
        if (part.startsWith("## ") && !part.contains("\n")) {
            return new Block.Heading(part.substring(3).strip());
        }
        var lines = Arrays.stream(part.split("\n")).map(String::strip).toList();
        if (lines.stream().allMatch(line -> line.startsWith("> "))) {
            return new Block.Saying(joined(lines, 2));
        }
        if (lines.stream().allMatch(line -> line.startsWith("- ") || line.startsWith("– "))) {
            return new Block.Lines(
                    lines.stream().map(line -> line.substring(2).strip()).toList());
        }
        return new Block.Paragraph(joined(lines, 0));
    }

    private static String joined(List<String> lines, int from) {
        return String.join(
                " ", lines.stream().map(line -> line.substring(from).strip()).toList());
    }
}
