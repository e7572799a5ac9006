package vn.daihoi.typeset.card;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.daihoi.typeset.face.Face;

/// Cards as a PDF, in the order given.
public final class Cards {
    private static final int CUT = 0x777777;
    private static final float THIN = 0.5f;
    /// Length of a mark; it begins where an office printer begins to print.
    private static final float MARK = 9;
    private static final float EDGE = 13;
    private static final int NEVER_EMPTY = 'A';

    private final PDDocument document;
    private final CardPaper paper;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final StringBuilder out = new StringBuilder(1 << 15);

    private Cards(PDDocument document, CardPaper paper) throws IOException {
        this.document = document;
        this.paper = paper;
        for (var face : new Face[] {Face.REGULAR, Face.BOLD, Face.ITALIC}) {
            var font = PDType0Font.load(document, new ByteArrayInputStream(face.file()), true);
            font.addToSubset(
                    NEVER_EMPTY); // blank cards may leave a face unused, and a font without letters cannot be kept
            fonts.put(face, font);
        }
    }

    public static byte[] pdf(List<Card> cards, CardPaper paper) {
        try (var document = new PDDocument()) {
            document.getDocumentCatalog().setLanguage("vi-VN");
            new Cards(document, paper).add(cards);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<Card> cards) throws IOException {
        for (var from = 0; from < cards.size(); from += paper.cards) {
            page(cards.subList(from, Math.min(cards.size(), from + paper.cards)));
        }
        for (var font : fonts.values()) {
            font.subset();
        }
    }

    private void page(List<Card> cards) throws IOException {
        var page = new PDPage(paper.page);
        var resources = new PDResources();
        fonts.forEach((face, font) -> resources.put(COSName.getPDFName(Pen.name(face)), font));
        page.setResources(resources);
        out.setLength(0);
        var height = paper.page.getHeight();
        for (var i = 0; i < cards.size(); i++) {
            var pen = new Pen(out, fonts, i % 2 * paper.cellWidth(), height - i / 2 * paper.cellHeight());
            new CardDrawing(pen, paper.cellWidth()).draw(cards.get(i));
        }
        if (paper.cards > 1) {
            marks();
        }
        var stream = new PDStream(document);
        try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        document.addPage(page);
    }

    /// At both ends of each cut, and where the cuts cross.
    private void marks() {
        var pen = new Pen(out, fonts, 0, paper.page.getHeight());
        pen.colour(CUT);
        var x = paper.cellWidth();
        var y = paper.cellHeight();
        for (var at : new float[] {EDGE, y - MARK / 2, 2 * y - EDGE - MARK}) {
            pen.ground(x - THIN / 2, at, THIN, MARK);
        }
        for (var at : new float[] {EDGE, x - MARK / 2, 2 * x - EDGE - MARK}) {
            pen.ground(at, y - THIN / 2, MARK, THIN);
        }
    }
}
