package vn.daihoi.typeset.word;

import org.jspecify.annotations.Nullable;

/// How one cell stands. An edge of its own may be drawn, may be off, or is null: the table's holds.
public record CellLook(
        int span,
        Merge merge,
        Upright upright,
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

    public static CellLook of(Element cell) {
        var properties = cell.first("w:tcPr");
        var edges = properties == null ? null : properties.first("w:tcBorders");
        var pads = properties == null ? null : properties.first("w:tcMar");
        return new CellLook(
                TableLook.span(cell),
                merge(properties),
                upright(properties),
                properties == null ? Colours.NONE : Colours.shade(properties.first("w:shd")),
                edge(edges, "w:top"),
                edge(edges, "w:bottom"),
                edge(edges, "w:left"),
                edge(edges, "w:right"),
                pad(pads, "w:left"),
                pad(pads, "w:right"));
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

    private static @Nullable Border edge(@Nullable Element edges, String name) {
        var edge = edges == null ? null : edges.first(name);
        return edge == null ? null : Border.of(edge);
    }

    private static @Nullable Double pad(@Nullable Element pads, String name) {
        var pad = pads == null ? null : pads.first(name);
        return pad == null ? null : Double.valueOf(Units.twips(pad.attribute("w:w"), 5.4));
    }
}
