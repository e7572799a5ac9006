package vn.daihoi.typeset.word;

import org.jspecify.annotations.Nullable;

/// One edge of a paragraph, cell or table.
///
/// @param width in points; 0 where there is none
/// @param space between the edge and the text, in points
public record Border(double width, double space, int colour) {
    public static final Border NONE = new Border(0, 0, 0);

    public boolean isDrawn() {
        return width > 0;
    }

    static Border of(@Nullable Element edge) {
        if (edge == null) {
            return NONE;
        }
        var kind = edge.find("w:val").orElse("nil");
        if (kind.equals("nil") || kind.equals("none")) {
            return NONE;
        }
        var eighths = Units.number(edge.find("w:sz").orElse("4"), 4);
        return new Border(
                Math.clamp(eighths / 8, 0.25, 12),
                Units.number(edge.find("w:space").orElse("0"), 0),
                Colours.of(edge.attribute("w:color"), 0));
    }
}
