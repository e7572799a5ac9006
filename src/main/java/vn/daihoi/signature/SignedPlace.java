package vn.daihoi.signature;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where a signature is shown, in points from the top left of the page.
///
/// @param page counted from 1
public record SignedPlace(int page, double left, double top, double width, double height) {
    private static final double WIDTH = 190;
    private static final double HEIGHT = 46;
    private static final double ABOVE_THE_NAME = 8;

    /// Above the last line that holds the signer's name: there the signature of a paper belongs, whatever its template
    /// (NĐ 30/2020, phụ lục I, phần I, II.7).
    static Optional<SignedPlace> aboveName(byte[] pdf, String name) {
        var wanted = plain(name);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        try (var document = Loader.loadPDF(pdf)) {
            var lines = new Lines(wanted);
            lines.writeText(document, new StringWriter());
            return Optional.ofNullable(lines.found.isEmpty() ? null : lines.found.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    private static final class Lines extends PDFTextStripper {
        private final String wanted;
        private final List<SignedPlace> found = new ArrayList<>();

        Lines(String wanted) {
            this.wanted = wanted;
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var line = plain(text);
            var from = line.lastIndexOf(wanted);
            if (from < 0 || positions.isEmpty()) {
                return;
            }
            var own = positions.stream()
                    .filter(one -> !one.getUnicode().isBlank())
                    .skip(from)
                    .limit(wanted.length())
                    .toList();
            if (own.isEmpty()) {
                return;
            }
            var first = own.getFirst();
            var last = own.getLast();
            var middle = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2.0;
            var top = first.getYDirAdj() - first.getHeightDir() - ABOVE_THE_NAME - HEIGHT;
            var left = Math.clamp(middle - WIDTH / 2, 10, Math.max(10, first.getPageWidth() - WIDTH - 10));
            found.add(new SignedPlace(getCurrentPageNo(), left, Math.max(10, top), WIDTH, HEIGHT));
        }
    }
}
