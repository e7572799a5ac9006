package vn.daihoi.typeset.card;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
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
        return pdf("", pages);
    }

    /// @param title shown by readers of PDF instead of the file's name; "" for none
    public static byte[] pdf(String title, Consumer<Sheets> pages) {
        try (var document = new PDDocument()) {
            document.getDocumentCatalog().setLanguage("vi-VN");
            if (!title.isEmpty()) {
                document.getDocumentInformation().setTitle(title);
                var view = new PDViewerPreferences(new COSDictionary());
                view.setDisplayDocTitle(true);
                document.getDocumentCatalog().setViewerPreferences(view);
            }
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
        page(size, 0, drawing);
    }

    /// @param bleed what is drawn beyond the page on each side and cut off by the printing house
    public void page(PDRectangle size, float bleed, Consumer<Pen> drawing) {
        var page = new PDPage(new PDRectangle(size.getWidth() + 2 * bleed, size.getHeight() + 2 * bleed));
        if (bleed > 0) {
            var trimmed = new PDRectangle(bleed, bleed, size.getWidth(), size.getHeight());
            page.setTrimBox(trimmed);
            page.setCropBox(trimmed);
        }
        var resources = new PDResources();
        fonts.forEach((face, font) -> resources.put(COSName.getPDFName(Pen.name(face)), font));
        page.setResources(resources);
        out.setLength(0);
        drawing.accept(
                new Pen(out, fonts, jpeg -> resources.add(picture(jpeg)).getName(), bleed, size.getHeight() + bleed));
        var stream = new PDStream(document);
        try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setContents(stream);
        document.addPage(page);
    }

    /// A place in the outline beside the pages, leading to the page drawn last.
    public void mark(String title) {
        var catalog = document.getDocumentCatalog();
        var outline = catalog.getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            catalog.setDocumentOutline(outline);
        }
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(document.getPage(document.getNumberOfPages() - 1));
        outline.addLast(item);
    }

    /// As it is: a JPEG is written into the file without being unpacked.
    private PDImageXObject picture(byte[] jpeg) {
        try {
            return JPEGFactory.createFromByteArray(document, jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
