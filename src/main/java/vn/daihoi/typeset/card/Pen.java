package vn.daihoi.typeset.card;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.daihoi.typeset.face.Face;

/// Writes what is drawn on a page, measured in points from the upper left corner of one card. Everything is collected
/// as text first: compressing each number by itself costs many times as much.
public final class Pen {
    /// From line to line, in parts of the size: capitals with two marks one above the other still clear the line above.
    public static final float LEADING = 1.16f;

    private final StringBuilder out;
    private final Map<Face, PDType0Font> fonts;
    private final Function<byte[], String> pictures;
    private final float left;
    private final float top;

    /// @param pictures keeps a JPEG with the page and tells the name it has there
    /// @param top of the card, from the lower edge of the page
    Pen(StringBuilder out, Map<Face, PDType0Font> fonts, Function<byte[], String> pictures, float left, float top) {
        this.out = out;
        this.fonts = fonts;
        this.pictures = pictures;
        this.left = left;
        this.top = top;
    }

    /// The same page, measured from another corner.
    Pen at(float x, float y) {
        return new Pen(out, fonts, pictures, left + x, top - y);
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

    /// Lines one below the other, from the left.
    ///
    /// @return the lower edge
    public float left(Wrapped text, Face face, float x, float y) {
        var below = y;
        for (var line : text.lines()) {
            words(readable(line, face), face, text.size(), x, below);
            below += text.size() * LEADING;
        }
        return below;
    }

    /// One line.
    ///
    /// @param gap by which each blank is wider, so that the line fills its measure
    public void line(String text, Face face, float size, float x, float y, float gap) {
        var shown = readable(text, face);
        if (gap == 0) {
            words(shown, face, size, x, y);
            return;
        }
        var at = x;
        for (var word : shown.split(" ")) {
            words(word, face, size, at, y);
            at += ((float) face.width(word) + (float) face.width(' ')) * size + gap;
        }
    }

    /// A JPEG that fills a box: what does not fit is cut off, more of it below than above, because faces are above.
    ///
    /// @param pictureWidth of the JPEG, in pixels
    public void picture(byte[] jpeg, int pictureWidth, int pictureHeight, float x, float y, float width, float height) {
        var scale = Math.max(width / pictureWidth, height / pictureHeight);
        var wide = pictureWidth * scale;
        var high = pictureHeight * scale;
        out.append("q ");
        number(left + x).number(top - y - height).number(width).number(height);
        out.append("re W n ");
        number(wide).number(0).number(0).number(high);
        number(left + x - (wide - width) / 2).number(top - y - high + (high - height) * ABOVE);
        out.append("cm /").append(pictures.apply(jpeg)).append(" Do Q\n");
    }

    private static final float ABOVE = 0.22f;

    public void move(float x, float y) {
        number(left + x).number(top - y);
        out.append("m\n");
    }

    public void curve(float x1, float y1, float x2, float y2, float x, float y) {
        number(left + x1).number(top - y1).number(left + x2).number(top - y2);
        number(left + x).number(top - y);
        out.append("c\n");
    }

    /// Draws the line that was moved along, in the given colour.
    public void stroke(float thick, int colour) {
        number((colour >> 16 & 255) / 255f).number((colour >> 8 & 255) / 255f).number((colour & 255) / 255f);
        out.append("RG ");
        number(thick);
        out.append("w 1 j 1 J S\n");
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
