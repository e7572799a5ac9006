package vn.daihoi.typeset.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.face.Face;

/// Writes pages as a PDF. Letters go out as glyph numbers, so that nothing is looked up twice; only the letters that
/// occur are embedded, with the way back to their characters for search and copy.
public final class Drawing {
    private static final String HEX = "0123456789ABCDEF";

    private final PDDocument document;
    private final Pages pages;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final Map<String, PDImageXObject> pictures = new HashMap<>();
    private final StringBuilder out = new StringBuilder(1 << 14);

    private Drawing(PDDocument document, Pages pages) {
        this.document = document;
        this.pages = pages;
    }

    public static void write(Pages pages, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(0L);
            document.getDocumentCatalog().setLanguage("vi-VN");
            var drawing = new Drawing(document, pages);
            for (var ink : pages.all()) {
                drawing.page(ink);
            }
            for (var font : drawing.fonts.values()) {
                font.subset();
            }
            document.save(out);
        }
    }

    private void page(Ink ink) throws IOException {
        var page = new PDPage(new PDRectangle((float) ink.width, (float) ink.height));
        var resources = new PDResources();
        page.setResources(resources);
        out.setLength(0);
        marks(ink.marks(), ink, resources);
        var stream = new PDStream(document);
        try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        document.addPage(page);
    }

    private void marks(List<Ink.Mark> marks, Ink ink, PDResources resources) throws IOException {
        for (var mark : marks) {
            switch (mark) {
                case Ink.Mark.Ground ground -> ground(ground, ink);
                case Ink.Mark.Stroke stroke -> stroke(stroke, ink);
                case Ink.Mark.Words words -> words(words, ink, resources);
                case Ink.Mark.Picture picture -> picture(picture, ink, resources);
                case Ink.Mark.Turned turned -> turned(turned, ink, resources);
            }
        }
    }

    /// Around the corner of the page from which inner marks count, which lies at its upper left.
    private void turned(Ink.Mark.Turned turned, Ink ink, PDResources resources) throws IOException {
        out.append(turned.clockwise() ? "q 0 -1 1 0 " : "q 0 1 -1 0 ");
        number(turned.clockwise() ? turned.x() + turned.width() - ink.height : turned.x() + ink.height);
        number(turned.clockwise() ? ink.height - turned.y() : ink.height - turned.y() - turned.height());
        out.append("cm\n");
        marks(turned.marks(), ink, resources);
        out.append("Q\n");
    }

    private void words(Ink.Mark.Words words, Ink ink, PDResources resources) throws IOException {
        var font = font(words.face());
        resources.put(name(words.face()), font);
        colour(words.colour(), "rg");
        out.append("BT /").append(name(words.face()).getName()).append(' ');
        number(words.size()).append("Tf ");
        if (words.spacing() != 0) {
            number(words.spacing()).append("Tc ");
        }
        number(words.x());
        number(ink.height - words.y()).append("Td [<");
        glyphs(words, font);
        out.append(">]TJ ");
        out.append(words.spacing() == 0 ? "ET\n" : "0 Tc ET\n");
    }

    private void glyphs(Ink.Mark.Words words, PDType0Font font) {
        var text = words.text();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var glyph = words.face().glyph(c);
            if (glyph == 0) {
                if (Character.isLowSurrogate(c)) {
                    continue;
                }
                c = '?';
                glyph = words.face().glyph(c);
            }
            font.addToSubset(c);
            out.append(HEX.charAt(glyph >> 12 & 15))
                    .append(HEX.charAt(glyph >> 8 & 15))
                    .append(HEX.charAt(glyph >> 4 & 15))
                    .append(HEX.charAt(glyph & 15));
            if ((c == ' ' || c == '\u00A0') && words.gap() != 0) {
                out.append('>');
                number(-words.gap() * 1000 / words.size()).append('<');
            }
        }
    }

    private void stroke(Ink.Mark.Stroke stroke, Ink ink) {
        colour(stroke.colour(), "RG");
        number(stroke.width()).append("w ");
        number(stroke.x1());
        number(ink.height - stroke.y1()).append("m ");
        number(stroke.x2());
        number(ink.height - stroke.y2()).append("l S\n");
    }

    private void ground(Ink.Mark.Ground ground, Ink ink) {
        colour(ground.colour(), "rg");
        number(ground.x());
        number(ink.height - ground.y() - ground.height());
        number(ground.width());
        number(ground.height()).append("re f\n");
    }

    private void picture(Ink.Mark.Picture picture, Ink ink, PDResources resources) throws IOException {
        var image = image(picture.part());
        if (image != null) {
            var name = resources.add(image);
            out.append("q ");
            number(picture.width()).append("0 0 ");
            number(picture.height());
            number(picture.x());
            number(ink.height - picture.y() - picture.height());
            out.append("cm /").append(name.getName()).append(" Do Q\n");
        }
    }

    private @Nullable PDImageXObject image(String part) throws IOException {
        var known = pictures.get(part);
        var bytes = known == null ? pages.picture(part) : null;
        if (bytes == null) {
            return known;
        }
        var image = SafePicture.read(document, bytes, part);
        if (image != null) {
            pictures.put(part, image);
        }
        return image;
    }

    private PDType0Font font(Face face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, new java.io.ByteArrayInputStream(face.file()), true);
            fonts.put(face, font);
        }
        return font;
    }

    private static COSName name(Face face) {
        return COSName.getPDFName("F" + face.ordinal());
    }

    private void colour(int colour, String operator) {
        if (colour == 0) {
            out.append("0 0 0 ").append(operator).append(' ');
            return;
        }
        number((colour >> 16 & 255) / 255.0);
        number((colour >> 8 & 255) / 255.0);
        number((colour & 255) / 255.0).append(operator).append(' ');
    }

    /// To a hundredth of a point, with a space behind.
    private StringBuilder number(double value) {
        var hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        var rest = (int) (hundredths % 100);
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return out.append(' ');
    }
}
