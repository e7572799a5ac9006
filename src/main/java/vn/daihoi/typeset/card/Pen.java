package vn.daihoi.typeset.card;

import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.daihoi.typeset.face.Face;

/// Writes what is drawn on a page, measured in points from the upper left corner of one card. Everything is collected
/// as text first: compressing each number by itself costs many times as much.
public final class Pen {
    /// From line to line, in parts of the size: capitals with two marks one above the other still clear the line above.
    public static final float LEADING = 1.16f;

    private final StringBuilder out;
    private final Map<Face, PDType0Font> fonts;
    private final float left;
    private final float top;

    /// @param top of the card, from the lower edge of the page
    Pen(StringBuilder out, Map<Face, PDType0Font> fonts, float left, float top) {
        this.out = out;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    /// The same page, measured from another corner.
    Pen at(float x, float y) {
        return new Pen(out, fonts, left + x, top - y);
    }

    public void colour(int colour) {
        number((colour >> 16 & 255) / 255f).number((colour >> 8 & 255) / 255f).number((colour & 255) / 255f);
        out.append("rg\n");
    }

    /// A line around a box, in the colour that fills.
    public void frame(float x, float y, float width, float height, float thick) {
        ground(x, y, width, thick);
        ground(x, y + height - thick, width, thick);
        ground(x, y + thick, thick, height - 2 * thick);
        ground(x + width - thick, y + thick, thick, height - 2 * thick);
    }

    public void ground(float x, float y, float width, float height) {
        number(left + x).number(top - y - height).number(width).number(height);
        out.append("re f\n");
    }

    /// Lines one below the other, each in the middle.
    ///
    /// @param y of the upper edge
    /// @return the lower edge
    public float centred(Wrapped text, Face face, float middle, float y) {
        var below = y;
        for (var line : text.lines()) {
            var shown = readable(line, face);
            words(shown, face, text.size(), middle - (float) face.width(shown) * text.size() / 2, below);
            below += text.size() * LEADING;
        }
        return below;
    }

    private void words(String text, Face face, float size, float x, float y) {
        out.append("BT /").append(name(face)).append(' ');
        number(size);
        out.append("Tf ");
        number(left + x).number(top - y - size * (float) Face.ASCENT);
        out.append("Td <");
        var font = fonts.get(face);
        for (var i = 0; i < text.length(); i++) {
            if (font != null) {
                font.addToSubset(text.charAt(i));
            }
            var hex = Integer.toHexString(0x10000 + face.glyph(text.charAt(i)));
            out.append(hex, 1, 5);
        }
        out.append("> Tj ET\n");
    }

    static String name(Face face) {
        return "F" + face.ordinal();
    }

    /// In whole numbers, a module being one, its rows downwards.
    ///
    /// @param side of the square, quiet zone included
    public void code(Qr code, float x, float y, float side) {
        var module = side / code.viewBox();
        var margin = module * (code.viewBox() - code.size()) / 2;
        out.append(String.format(Locale.ROOT, "q %.5f 0 0 %.5f ", module, -module));
        number(left + x + margin).number(top - y - margin);
        out.append("cm\n");
        for (var row = 0; row < code.size(); row++) {
            var bits = code.row(row);
            var from = bits.getNextSet(0);
            while (from < code.size()) {
                var to = bits.getNextUnset(from);
                out.append(from)
                        .append(' ')
                        .append(row)
                        .append(' ')
                        .append(to - from)
                        .append(" 1 re\n");
                from = bits.getNextSet(to);
            }
        }
        out.append("f Q\n");
    }

    /// A letter the type does not have must not stop the print.
    private static String readable(String text, Face face) {
        var readable = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> letter == ' ' || face.glyph(letter) != 0 ? letter : '?')
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    /// To a thousandth, with a space behind.
    private Pen number(float value) {
        var thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
        }
        out.append(Math.abs(thousandths) / 1000).append('.');
        var rest = Math.abs(thousandths) % 1000;
        out.append((char) ('0' + rest / 100))
                .append((char) ('0' + rest / 10 % 10))
                .append((char) ('0' + rest % 10))
                .append(' ');
        return this;
    }
}
