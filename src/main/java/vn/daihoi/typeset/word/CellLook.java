package vn.daihoi.typeset.word;

import org.jspecify.annotations.Nullable;

/// How one cell stands. An edge of its own may be drawn, may be off, or is null: the table's holds.
public record CellLook(
        int span,
        Merge merge,
        Upright upright,
        Turn turn,
        int ground,
        @Nullable Border top,
        @Nullable Border bottom,
        @Nullable Border left,
        @Nullable Border right,
        @Nullable Double padLeft,
        @Nullable Double padRight) {
    /// Of cells above one another.
    public enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    public enum Upright {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /// Which way the letters are turned: on a card to be folded the two faces look away from each other.
    public enum Turn {
        NONE,
        RIGHT,
        LEFT
    }

    public static CellLook of(Element cell) {
        var properties = cell.first("w:tcPr");
        var edges = properties == null ? null : properties.first("w:tcBorders");
        var pads = properties == null ? null : properties.first("w:tcMar");
        return new CellLook(
                TableLook.span(cell),
                merge(properties),
                upright(properties),
                turn(properties),
                properties == null ? Colours.NONE : Colours.shade(properties.first("w:shd")),
                edge(edges, "w:top"),
                edge(edges, "w:bottom"),
                edge(edges, "w:left"),
                edge(edges, "w:right"),
                pad(pads, "w:left"),
                pad(pads, "w:right"));
    }

    /// A row without a height of its own gives turned letters no room to run in.
    public CellLook straight() {
        return new CellLook(span, merge, upright, Turn.NONE, ground, top, bottom, left, right, padLeft, padRight);
    }

    private static Merge merge(@Nullable Element properties) {
        var merge = properties == null ? null : properties.first("w:vMerge");
        if (merge == null) {
            return Merge.NONE;
        }
        return "restart".equals(merge.attribute("w:val")) ? Merge.BEGINS : Merge.GOES_ON;
    }

    private static Upright upright(@Nullable Element properties) {
        var value = properties == null ? null : properties.value("w:vAlign");
        return switch (value) {
            case "center" -> Upright.MIDDLE;
            case "bottom" -> Upright.BOTTOM;
            case null, default -> Upright.TOP;
        };
    }

    private static Turn turn(@Nullable Element properties) {
        var value = properties == null ? null : properties.value("w:textDirection");
        return switch (value) {
            case "tbRl", "rl" -> Turn.RIGHT;
            case "btLr", "lr" -> Turn.LEFT;
            case null, default -> Turn.NONE;
        };
    }

    private static @Nullable Border edge(@Nullable Element edges, String name) {
        var edge = edges == null ? null : edges.first(name);
        return edge == null ? null : Border.of(edge);
    }

    private static @Nullable Double pad(@Nullable Element pads, String name) {
        var pad = pads == null ? null : pads.first(name);
        return pad == null ? null : Double.valueOf(Units.twips(pad.attribute("w:w"), 5.4));
    }
}
