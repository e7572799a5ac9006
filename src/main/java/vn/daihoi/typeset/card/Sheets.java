package vn.daihoi.typeset.card;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.daihoi.typeset.face.Face;

/// Pages of a PDF, each drawn with a [Pen].
public final class Sheets {
    private static final int NEVER_EMPTY = 'A';

    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final StringBuilder out = new StringBuilder(1 << 15);

    private Sheets(PDDocument document) throws IOException {
        this.document = document;
        for (var face : new Face[] {Face.REGULAR, Face.BOLD, Face.ITALIC}) {
            var font = PDType0Font.load(document, new ByteArrayInputStream(face.file()), true);
            // A face may stay unused (blank cards), and a font without letters cannot be kept.
            font.addToSubset(NEVER_EMPTY);
            fonts.put(face, font);
        }
    }

    public static byte[] pdf(Consumer<Sheets> pages) {
        try (var document = new PDDocument()) {
            document.getDocumentCatalog().setLanguage("vi-VN");
            var sheets = new Sheets(document);
            pages.accept(sheets);
            for (var font : sheets.fonts.values()) {
                font.subset();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param drawing with a pen that measures from the upper left corner
    public void page(PDRectangle size, Consumer<Pen> drawing) {
        var page = new PDPage(size);
        var resources = new PDResources();
        fonts.forEach((face, font) -> resources.put(COSName.getPDFName(Pen.name(face)), font));
        page.setResources(resources);
        out.setLength(0);
        drawing.accept(new Pen(out, fonts, 0, size.getHeight()));
        var stream = new PDStream(document);
        try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setContents(stream);
        document.addPage(page);
    }
}
