package vn.daihoi.invitation.letter;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.daihoi.typeset.card.Qr;
import vn.daihoi.typeset.face.Face;

/// Draws on a page, measured from its top left corner in points.
final class Ink {
    private static final float SMALLEST = 0.6f;

    private final PDPageContentStream stream;
    private final PDFont plain;
    private final PDFont bold;
    private final float top;

    /// @param top height of the page
    Ink(PDPageContentStream stream, PDFont plain, PDFont bold, float top) {
        this.stream = stream;
        this.plain = plain;
        this.bold = bold;
        this.top = top;
    }

    void frame(float x, float y, float width, float height, Color colour) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(0.5f);
        stream.addRect(x, top - y - height, width, height);
        stream.stroke();
    }

    /// One line, as large as the width allows but not below six tenths of the size; cut where even that is too wide.
    /// @param y of the top of the letters
    void line(String text, float centre, float y, Type type, float width) throws IOException {
        var shown = readable(text);
        var size = Math.max(
                type.size() * SMALLEST, Math.min(type.size(), type.size() * width / Math.max(1, type.width(shown))));
        var fitted = type.sized(size);
        while (shown.length() > 2 && fitted.width(shown) > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        text(shown, centre - fitted.width(shown) / 2, y, fitted);
    }

    /// Several lines, broken between words; the top of what comes below.
    float lines(String text, float centre, float y, Type type, float width, int most) throws IOException {
        var at = y;
        for (var line : Lines.of(readable(text), type, width, most)) {
            line(line, centre, at, type, width);
            at += type.leading();
        }
        return at;
    }

    /// From the left edge.
    void text(String text, float x, float y, Type type) throws IOException {
        stream.setNonStrokingColor(type.colour());
        stream.beginText();
        stream.setFont(type.bold() ? bold : plain, type.size());
        stream.newLineAtOffset(x, top - y - type.size() * (float) Face.ASCENT);
        stream.showText(readable(text));
        stream.endText();
    }

    /// A square code with its edge at x, y; whoever places it leaves four modules white around it.
    void code(Qr code, float x, float y, float side) throws IOException {
        var module = side / code.size();
        stream.setNonStrokingColor(Color.BLACK);
        for (var row = 0; row < code.size(); row++) {
            var from = 0;
            while (from < code.size()) {
                var to = from;
                while (to < code.size() && code.isDark(to, row)) {
                    to++;
                }
                if (to > from) {
                    stream.addRect(x + from * module, top - y - (row + 1) * module, (to - from) * module, module);
                }
                from = to + 1;
            }
        }
        stream.fill();
    }

    /// A letter the type does not have must not stop the print.
    private static String readable(String text) {
        if (text.chars().allMatch(letter -> letter == ' ' || Face.REGULAR.glyph(letter) != 0)) {
            return text;
        }
        var readable = new StringBuilder();
        text.codePoints()
                .map(letter -> letter == ' ' || Face.REGULAR.glyph(letter) != 0 ? letter : '?')
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    /// Size, weight and colour of letters.
    record Type(float size, boolean bold, Color colour) {
        float width(String text) {
            return (float) Face.of(bold, false).width(text) * size;
        }

        Type sized(float other) {
            return new Type(other, bold, colour);
        }

        float leading() {
            return size * 1.22f;
        }
    }
}
