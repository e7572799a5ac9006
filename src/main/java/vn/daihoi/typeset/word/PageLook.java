package vn.daihoi.typeset.word;

import org.jspecify.annotations.Nullable;

/// The paper of a section; all measures in points.
///
/// @param header distance of the header from the edge
/// @param titlePage whether the first page has headers of its own
/// @param start number of its first page; null where numbers go on
/// @param properties the `w:sectPr` itself, for its headers and footers
public record PageLook(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        double header,
        double footer,
        boolean titlePage,
        @Nullable Integer start,
        boolean newPage,
        Element properties) {

    public double room() {
        return width - left - right;
    }

    public static PageLook of(Element section) {
        var size = section.first("w:pgSz");
        var margin = section.first("w:pgMar");
        var number = section.first("w:pgNumType");
        var start = number == null ? null : number.attribute("w:start");
        return new PageLook(
                Math.clamp(measure(size, "w:w", 595.3), 72, 4000),
                Math.clamp(measure(size, "w:h", 841.9), 72, 4000),
                Math.abs(measure(margin, "w:top", 72)),
                Math.abs(measure(margin, "w:bottom", 72)),
                measure(margin, "w:left", 72),
                measure(margin, "w:right", 72),
                measure(margin, "w:header", 36),
                measure(margin, "w:footer", 36),
                Layers.NONE.under(section).on("w:titlePg", false),
                start == null ? null : Integer.valueOf((int) Units.number(start, 1)),
                !"continuous".equals(section.value("w:type")),
                section);
    }

    private static double measure(@Nullable Element element, String attribute, double otherwise) {
        return element == null ? otherwise : Units.twips(element.attribute(attribute), otherwise);
    }
}
