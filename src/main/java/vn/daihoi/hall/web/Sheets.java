package vn.daihoi.hall.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.daihoi.typeset.face.Face;

/// The pages of a document in the making, with its type.
final class Sheets {
    private final PDDocument document;
    private final PDFont plain;
    private final PDFont bold;

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        this.plain = PDType0Font.load(document, new ByteArrayInputStream(Face.REGULAR.file()), true);
        this.bold = PDType0Font.load(document, new ByteArrayInputStream(Face.BOLD.file()), true);
    }

    Sheet next(PDRectangle size) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        return new Sheet(document, page, plain, bold);
    }
}
