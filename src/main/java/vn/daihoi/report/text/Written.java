package vn.daihoi.report.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.shared.VietnameseDate;

/// The text of one part, read: one block per line that says something.
public record Written(List<Block> blocks) {

    public static Written read(String text) {
        return new Written(lines(text).stream().map(Written::block).toList());
    }

    /// The lines that say something, as typed.
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public List<Span.Figure> numbers() {
        return spans().filter(Span.Figure.class::isInstance)
                .map(Span.Figure.class::cast)
                .toList();
    }

    public List<Span.Source> sources() {
        return spans().filter(Span.Source.class::isInstance)
                .map(Span.Source.class::cast)
                .toList();
    }

    public int words() {
        return (int) plain(Map.of())
                .lines()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /// As it is printed: one line per block, items with their dash.
    ///
    /// @param now the figures of now; a figure that is not among them stands as it was taken
    public String plain(Map<String, Long> now) {
        return blocks.stream().map(block -> plain(block, now)).collect(Collectors.joining("\n"));
    }

    public static String plain(Block block, Map<String, Long> now) {
        var text = block.spans().stream().map(span -> plain(span, now)).collect(Collectors.joining());
        return switch (block) {
            case Block.Paragraph _ -> text;
            case Block.Item _ -> "- " + text;
        };
    }

    private static String plain(Span span, Map<String, Long> now) {
        return switch (span) {
            case Span.Words(var text) -> text;
            case Span.Figure(var code, var value, var day) ->
                day == null
                        ? Tokens.grouped(now.getOrDefault(code, value))
                        : Tokens.grouped(value) + " (tính đến ngày " + VietnameseDate.show(day) + ")";
            case Span.Source source -> "(theo báo cáo của " + source.unitName() + ")";
        };
    }

    private Stream<Span> spans() {
        return blocks.stream().flatMap(block -> block.spans().stream());
    }

    private static Block block(String line) {
        var isItem =
                line.length() > 1 && "-+•–*".indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
        return isItem
                ? new Block.Item(Tokens.spans(line.substring(1).strip()))
                : new Block.Paragraph(Tokens.spans(line));
    }
}
