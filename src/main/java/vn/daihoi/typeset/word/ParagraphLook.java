package vn.daihoi.typeset.word;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a paragraph stands. All measures in points.
///
/// @param first of the first line, beside `left`; negative where it hangs out
/// @param exact the height of each line; null where lines are as high as their letters
/// @param line how many times the height of a single line
/// @param least height of a line
/// @param frame the `w:framePr` of a paragraph that stands at a place of its own
public record ParagraphLook(
        Align align,
        double left,
        double right,
        double first,
        double before,
        double after,
        boolean contextual,
        @Nullable Double exact,
        double line,
        double least,
        boolean keepNext,
        boolean keepLines,
        boolean breakBefore,
        boolean widows,
        List<Tab> tabs,
        Border top,
        Border bottom,
        Border leftEdge,
        Border rightEdge,
        int ground,
        @Nullable Element frame,
        String style) {
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    /// @param leader character that fills the way there: a dot, or nothing
    public record Tab(double at, Align align, String leader) {}

    static ParagraphLook of(Layers layers, String style) {
        var spacing = layers.get("w:spacing");
        var rule = spacing == null ? "auto" : spacing.find("w:lineRule").orElse("auto");
        var line = spacing == null ? null : spacing.attribute("w:line");
        var height = Units.twips(line, 12);
        var edges = layers.get("w:pBdr");
        return new ParagraphLook(
                align(layers.value("w:jc")),
                side(layers, "w:left", "w:start"),
                side(layers, "w:right", "w:end"),
                Units.twips(layers.attribute("w:ind", "w:firstLine"), 0)
                        - Units.twips(layers.attribute("w:ind", "w:hanging"), 0),
                Units.twips(layers.attribute("w:spacing", "w:before"), 0),
                Units.twips(layers.attribute("w:spacing", "w:after"), 0),
                layers.on("w:contextualSpacing", false),
                rule.equals("exact") ? Double.valueOf(Math.max(0.1, height)) : null,
                rule.equals("auto") && line != null ? Math.clamp(height / 12, 0.2, 20) : 1,
                rule.equals("atLeast") ? height : 0,
                layers.on("w:keepNext", false),
                layers.on("w:keepLines", false),
                layers.on("w:pageBreakBefore", false),
                layers.on("w:widowControl", true),
                tabs(layers.get("w:tabs")),
                edge(edges, "w:top"),
                edge(edges, "w:bottom"),
                edge(edges, "w:left"),
                edge(edges, "w:right"),
                Colours.shade(layers.get("w:shd")),
                layers.get("w:framePr"),
                style);
    }

    private static double side(Layers layers, String name, String strict) {
        var value = layers.attribute("w:ind", name);
        return Units.twips(value == null ? layers.attribute("w:ind", strict) : value, 0);
    }

    private static Border edge(@Nullable Element edges, String name) {
        return Border.of(edges == null ? null : edges.first(name));
    }

    static Align align(@Nullable String value) {
        return switch (value) {
            case "center" -> Align.CENTRE;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute" -> Align.JUSTIFIED;
            case null, default -> Align.LEFT;
        };
    }

    private static List<Tab> tabs(@Nullable Element tabs) {
        if (tabs == null) {
            return List.of();
        }
        var cleared = tabs.all("w:tab")
                .filter(tab -> tab.find("w:val").orElse("").equals("clear"))
                .map(tab -> tab.find("w:pos").orElse(""))
                .toList();
        return tabs.all("w:tab")
                .filter(tab -> !cleared.contains(tab.find("w:pos").orElse("")))
                .map(tab -> new Tab(
                        Units.twips(tab.attribute("w:pos"), 0),
                        align(tab.attribute("w:val")),
                        leader(tab.find("w:leader").orElse("none"))))
                .sorted(Comparator.comparingDouble(Tab::at))
                .toList();
    }

    private static String leader(String name) {
        return switch (name) {
            case "dot", "middleDot" -> ".";
            case "hyphen" -> "-";
            case "underscore", "heavy" -> "_";
            default -> "";
        };
    }
}
