package vn.daihoi.typeset.draw;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Units;

/// What a `wp:anchor` draws, and where: a picture, or a straight line. Other shapes stay in the DOCX alone.
///
/// @param part of the picture; empty for a line
/// @param stroke width of the line
record Anchor(Side across, Side down, double width, double height, String part, double stroke) {

    /// @param from `page`, `margin`, `column`, `paragraph` …
    /// @param align `center`, `right` …; empty where the offset holds
    record Side(String from, String align, double offset) {
        static Side of(@Nullable Element position) {
            if (position == null) {
                return new Side("", "", 0);
            }
            var align = position.first("wp:align");
            var offset = position.first("wp:posOffset");
            return new Side(
                    position.find("relativeFrom").orElse(""),
                    align == null ? "" : align.text().strip(),
                    offset == null ? 0 : Units.emus(offset.text().strip()));
        }
    }

    static Optional<Anchor> of(Element anchor, Source source) {
        var extent = anchor.first("wp:extent");
        if (extent == null) {
            return Optional.empty();
        }
        var picture = anchor.deep()
                .filter(one -> one.is("a:blip"))
                .findFirst()
                .flatMap(one -> one.find("r:embed"))
                .map(source.targets()::get)
                .orElse("");
        var isLine = anchor.deep()
                .filter(one -> one.is("a:prstGeom"))
                .anyMatch(one -> one.find("prst").orElse("").matches("line|straightConnector1"));
        if (picture.isEmpty() && !isLine) {
            return Optional.empty();
        }
        var pen = anchor.deep().filter(one -> one.is("a:ln")).findFirst().flatMap(one -> one.find("w"));
        return Optional.of(new Anchor(
                Side.of(anchor.first("wp:positionH")),
                Side.of(anchor.first("wp:positionV")),
                Units.emus(extent.attribute("cx")),
                Units.emus(extent.attribute("cy")),
                picture,
                pen.map(Units::emus).filter(wide -> wide > 0).orElse(0.75)));
    }

    /// @param left of the column
    /// @param top of the line it stands in
    void draw(Ink ink, double left, double top) {
        var x = across.align().equals("center")
                ? (ink.width - width) / 2
                : across.offset() + edge(across, ink.left, left);
        var y = down.offset() + edge(down, ink.top, top);
        if (part.isEmpty()) {
            ink.add(new Ink.Mark.Stroke(x, y, x + width, y + height, stroke, 0));
        } else {
            ink.add(new Ink.Mark.Picture(x, y, width, height, part));
        }
    }

    private static double edge(Side side, double margin, double here) {
        return switch (side.from()) {
            case "page" -> 0;
            case "margin" -> margin;
            default -> here;
        };
    }
}
