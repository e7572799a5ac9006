package vn.daihoi.report.web;

import java.util.List;
import java.util.Map;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.text.Block;
import vn.daihoi.report.text.Span;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.report.text.Written;
import vn.daihoi.shared.web.Words;

/// A line of a report as a page shows it.
///
/// @param item one of a list
/// @param raw as it stands in the text, for taking it over or commenting on it
public record Shown(boolean item, List<Piece> pieces, String raw) {

    /// @param kind `words`, `number`, `changed` (the data say something else by now) or `source`
    /// @param href where a number comes from; empty for none
    /// @param title what it is, or what it was
    public record Piece(String kind, String text, String href, String title) {}

    /// @param path of the report, for the addresses of its figures
    /// @param now figures of now; empty for a closed report, whose figures stay
    static List<Shown> of(String text, String path, Map<String, Long> now, Words t) {
        var lines = Written.lines(text);
        var blocks = Written.read(text).blocks();
        return java.util.stream.IntStream.range(0, blocks.size())
                .mapToObj(i -> of(blocks.get(i), lines.get(i), path, now, t))
                .toList();
    }

    private static Shown of(Block block, String raw, String path, Map<String, Long> now, Words t) {
        var pieces =
                block.spans().stream().map(span -> piece(span, path, now, t)).toList();
        return new Shown(block instanceof Block.Item, pieces, raw);
    }

    private static Piece piece(Span span, String path, Map<String, Long> now, Words t) {
        return switch (span) {
            case Span.Words(var text) -> new Piece("words", text, "", "");
            case Span.Figure number -> number(number, path, now, t);
            case Span.Source source ->
                new Piece("source", t.of("report.source", source.unitName()), "", t.of("report.source.title"));
        };
    }

    private static Piece number(Span.Figure number, String path, Map<String, Long> now, Words t) {
        var href = FigureList.coded(number.code()).isPresent() ? path + "/figures/" + number.code() : "";
        long value = number.day() == null ? now.getOrDefault(number.code(), number.value()) : number.value();
        var text = number.day() == null
                ? Tokens.grouped(value)
                : t.of("report.dated", Tokens.grouped(value), t.day(number.day()));
        long current = now.getOrDefault(number.code(), number.value());
        var changed = current != number.value();
        var label = FigureWords.label(number.code(), t);
        return new Piece(
                changed ? "changed" : "number",
                text,
                href,
                changed
                        ? t.of("report.changed", label, Tokens.grouped(number.value()), Tokens.grouped(current))
                        : label);
    }
}
