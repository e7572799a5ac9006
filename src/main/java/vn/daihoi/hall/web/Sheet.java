package vn.daihoi.hall.web;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.face.Face;

/// One page, measured from its top left corner in points.
final class Sheet implements AutoCloseable {
    private final PDPageContentStream stream;
    private final PDPage page;
    private final PDFont plain;
    private final PDFont bold;

    Sheet(PDDocument document, PDPage page, PDFont plain, PDFont bold) throws IOException {
        this.stream = new PDPageContentStream(document, page);
        this.page = page;
        this.plain = plain;
        this.bold = bold;
    }

    float width() {
        return page.getMediaBox().getWidth();
    }

    float height() {
        return page.getMediaBox().getHeight();
    }

    void box(float x, float y, float width, float height, @Nullable Color fill, Color line) throws IOException {
        stream.addRect(x, height() - y - height, width, height);
        stream.setLineWidth(0.4f);
        stream.setStrokingColor(line);
        if (fill == null) {
            stream.stroke();
        } else {
            stream.setNonStrokingColor(fill);
            stream.fillAndStroke();
            stream.setNonStrokingColor(Color.BLACK);
        }
    }

    /// @param y of the top of the letters
    void text(String text, float x, float y, float size, boolean strong) throws IOException {
        stream.beginText();
        stream.setFont(strong ? bold : plain, size);
        stream.newLineAtOffset(x, height() - y - size * (float) Face.ASCENT);
        stream.showText(readable(text));
        stream.endText();
    }

    void centred(String text, float x, float y, float size, boolean strong) throws IOException {
        text(text, x - breadth(text, size, strong) / 2, y, size, strong);
    }

    /// As large as the width allows; where it would no longer be read, words become initials from the left: a name
    /// cut within a word would be another name.
    void fitted(String text, float x, float y, float size, float width) throws IOException {
        var least = size * 0.72f;
        var shown = text;
        for (int at = 0;
                breadth(shown, least, false) > width && at < text.strip().split("\\s+").length - 1;
                at++) {
            shown = initials(text, at + 1);
        }
        while (shown.length() > 1 && breadth(shown, least, false) > width) {
            shown = shown.substring(0, shown.length() - 1);
        }
        var fitting = Math.clamp(size * width / Math.max(1, breadth(shown, size, false)), least, size);
        centred(shown, x, y, fitting, false);
    }

    /// `Nguyễn Thị Mai` with one is `N. Thị Mai`.
    static String initials(String text, int words) {
        var all = text.strip().split("\\s+");
        for (int i = 0; i < words; i++) {
            all[i] = all[i].substring(0, all[i].offsetByCodePoints(0, 1)) + ".";
        }
        return String.join(" ", all);
    }

    /// Cut with three dots where it is wider.
    void cut(String text, float x, float y, float size, float width) throws IOException {
        var shown = text;
        while (shown.length() > 1 && breadth(shown, size, false) > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        text(shown, x, y, size, false);
    }

    private static float breadth(String text, float size, boolean strong) {
        return (float) Face.of(strong, false).width(text) * size;
    }

    /// A letter the type does not have must not stop the print.
    private static String readable(String text) {
        var readable = new StringBuilder();
        text.codePoints()
                .map(letter -> letter == ' ' || Face.REGULAR.glyph(letter) != 0 ? letter : '?')
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
