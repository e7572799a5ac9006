package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.face.Face;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;
import vn.daihoi.typeset.word.PageLook;
import vn.daihoi.typeset.word.RunLook;
import vn.daihoi.typeset.word.StyleNames;
import vn.daihoi.typeset.word.Styles;
import vn.daihoi.typeset.word.Units;

/// Fits the rules of a letterhead to the words above them: under the motto as long as its line, elsewhere two fifths,
/// between the third and the half that the rule asks (NĐ 30/2020, phụ lục I, phần I, mục II.1, II.2, II.5).
final class RuleLengths {
    private static final double SHARE = 0.4;

    private final Styles styles;
    private final double pageRoom;

    RuleLengths(Styles styles, @Nullable Element section) {
        this.styles = styles;
        this.pageRoom = section == null ? 450 : PageLook.of(section).room();
    }

    /// @param holder a cell, or the body
    void fit(Element holder, List<Node> children) {
        for (var i = 1; i < children.size(); i++) {
            if (children.get(i) instanceof Element rule && isStyled(rule, StyleNames.RULE)) {
                var above = above(children, i);
                if (above != null) {
                    children.set(i, fitted(rule, above, room(holder)));
                }
            }
        }
    }

    private static @Nullable Element above(List<Node> children, int rule) {
        for (var i = rule - 1; i >= 0; i--) {
            if (children.get(i) instanceof Element paragraph
                    && paragraph.is("w:p")
                    && !paragraph.text().isBlank()) {
                return paragraph;
            }
        }
        return null;
    }

    private Element fitted(Element rule, Element above, double room) {
        var length = Math.min(room, width(above, room) * (isStyled(above, StyleNames.MOTTO) ? 1 : SHARE));
        var side = String.valueOf(Units.twips((room - length) / 2));
        var indents = Element.of("w:ind").with("w:left", side).with("w:right", side);
        return rule.mapping(child -> {
            if (!child.is("w:pPr")) {
                return child;
            }
            var properties = new ArrayList<Node>(child.children());
            properties.removeIf(one -> one instanceof Element element && element.is("w:ind"));
            properties.add(1, indents);
            return child.containing(properties);
        });
    }

    /// Of the widest line; a line that is too long is broken and then fills its room nearly.
    private double width(Element paragraph, double room) {
        var properties = paragraph.first("w:pPr");
        var widest = 0.0;
        var here = 0.0;
        for (var run : paragraph.all("w:r").toList()) {
            var look = styles.letters(run.first("w:rPr"), properties, "");
            for (var part : run.elements().toList()) {
                if (part.is("w:br")) {
                    widest = Math.max(widest, here);
                    here = 0;
                } else if (part.is("w:t")) {
                    here += width(part.text(), look);
                }
            }
        }
        var longest = Math.max(widest, here);
        return longest > room ? room * 0.95 : longest;
    }

    private static double width(String text, RunLook look) {
        return Face.of(look.bold(), look.italic()).width(text) * look.size();
    }

    private double room(Element holder) {
        var width = holder.at("w:tcPr", "w:tcW");
        return width == null ? pageRoom : Units.twips(width.attribute("w:w"), pageRoom);
    }

    private boolean isStyled(Element paragraph, String style) {
        return paragraph.is("w:p") && styles.nameOf(paragraph.first("w:pPr")).equals(style);
    }
}
