package vn.daihoi.typeset.draw;

import java.util.List;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Units;

/// Paragraphs at a place of their own on the page; they take no room in the text.
record FramedSlab(List<Slab> lines, Element frame, double width, double pageLeft, double pageTop) implements Slab {

    @Override
    public double height() {
        return 0;
    }

    @Override
    public double before() {
        return 0;
    }

    @Override
    public double after() {
        return 0;
    }

    @Override
    public boolean keepsWithNext() {
        return false;
    }

    @Override
    public boolean breaksPageBefore() {
        return false;
    }

    @Override
    public boolean breaksPageAfter() {
        return false;
    }

    @Override
    public void draw(Ink ink, double left, double top) {
        var x = Units.twips(frame.attribute("w:x"), 0)
                + switch (frame.find("w:hAnchor").orElse("text")) {
                    case "page" -> 0;
                    case "margin" -> pageLeft;
                    default -> left;
                };
        var y = Units.twips(frame.attribute("w:y"), 0)
                + switch (frame.find("w:vAnchor").orElse("text")) {
                    case "page" -> 0;
                    case "margin" -> pageTop;
                    default -> top;
                };
        for (var line : lines) {
            y += line.before();
            line.draw(ink, x, y);
            y += line.height() + line.after();
        }
    }
}
