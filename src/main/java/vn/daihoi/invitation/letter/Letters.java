package vn.daihoi.invitation.letter;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.daihoi.invitation.Occasion;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Sheets;

/// Draws the letters of a conference, one page of A5 for each guest: folded once it fits an envelope.
public final class Letters {
    private Letters() {}

    public static byte[] pdf(Words t, Occasion occasion, List<Letter> letters) {
        return Sheets.pdf(sheets -> letters.forEach(
                letter -> sheets.page(PDRectangle.A5, pen -> new LetterFace(t, occasion, pen).draw(letter))));
    }
}
