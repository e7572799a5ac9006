package vn.daihoi.commendation.certificate;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Sheets;

/// Draws the certificates of a decision, one page for each, upon their side.
public final class Certificates {
    private Certificates() {}

    public enum Paper {
        A4(PDRectangle.A4),
        A3(PDRectangle.A3);

        private final PDRectangle sheet;

        Paper(PDRectangle upright) {
            this.sheet = new PDRectangle(upright.getHeight(), upright.getWidth());
        }

        public static Paper named(String name) {
            return name.toLowerCase(Locale.ROOT).equals("a3") ? A3 : A4;
        }
    }

    /// @param t in the language of the certificates
    public static byte[] pdf(Words t, List<Certificate> all, Paper paper) {
        var scale = paper.sheet.getWidth() / CertificateFace.WIDTH;
        return Sheets.pdf(sheets ->
                all.forEach(one -> sheets.page(paper.sheet, pen -> new CertificateFace(t, pen, scale).draw(one))));
    }
}
