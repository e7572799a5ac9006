package vn.daihoi.invitation.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.daihoi.invitation.Occasion;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.face.Face;

/// Draws the letters of a conference, one page of A5 for each guest.
public final class Letters {
    private Letters() {}

    public static byte[] pdf(Words t, Occasion occasion, List<Letter> letters) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var plain = PDType0Font.load(document, new ByteArrayInputStream(Face.REGULAR.file()), true);
            var bold = PDType0Font.load(document, new ByteArrayInputStream(Face.BOLD.file()), true);
            for (var letter : letters) {
                var page = new PDPage(new PDRectangle(LetterFace.WIDTH, LetterFace.HEIGHT));
                document.addPage(page);
                try (var stream = new PDPageContentStream(document, page)) {
                    new LetterFace(t, occasion).draw(letter, new Ink(stream, plain, bold, LetterFace.HEIGHT));
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
