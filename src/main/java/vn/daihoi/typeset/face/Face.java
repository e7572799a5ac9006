package vn.daihoi.typeset.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One of the four cuts of the type. Widths are those of Times New Roman, so lines break where Word breaks them.
public enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    /// Height of the line Word gives a letter of size 1: above and below the baseline.
    public static final double ASCENT = 0.891;
    public static final double DESCENT = 0.216;
    public static final double LEADING = 0.042;

    private static final int COMMON = 0x2300;
    private static final int LATIN_MORE = 0x1E00;

    private final String cut;
    private final Object lock = new Object();
    private final short[] glyphs = new short[COMMON];
    private final float[] widths = new float[COMMON];
    private volatile boolean read;

    Face(String cut) {
        this.cut = cut;
    }

    public static Face of(boolean bold, boolean italic) {
        return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
    }

    /// 0 where the type has no such letter.
    public int glyph(int codePoint) {
        ready();
        return codePoint < COMMON ? glyphs[codePoint] : 0;
    }

    /// In parts of the size.
    public double width(int codePoint) {
        ready();
        return codePoint < COMMON ? widths[codePoint] : widths['?'];
    }

    public double width(String text) {
        ready();
        var width = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            width += c < COMMON ? widths[c] : widths['?'];
        }
        return width;
    }

    /// The whole font as a file.
    public byte[] file() {
        var name = "/typeset/fonts/LiberationSerif-" + cut + ".ttf";
        try (var in = Face.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no font (%s) in this program".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ready() {
        if (!read) {
            synchronized (lock) {
                if (!read) {
                    readWidths();
                    read = true;
                }
            }
        }
    }

    private void readWidths() {
        try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(file()))) {
            var letters = font.getUnicodeCmapLookup();
            var unit = font.getUnitsPerEm();
            var blank = font.getAdvanceWidth(letters.getGlyphId('?')) / (float) unit;
            Arrays.fill(widths, blank);
            for (var c = ' '; c < COMMON; c++) {
                if (c < 0x500 || c >= LATIN_MORE) {
                    read(font, letters, c, unit);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(TrueTypeFont font, CmapLookup letters, char c, int unit) throws IOException {
        var glyph = letters.getGlyphId(c);
        if (glyph > 0) {
            glyphs[c] = (short) glyph;
            widths[c] = font.getAdvanceWidth(glyph) / (float) unit;
        }
    }
}
