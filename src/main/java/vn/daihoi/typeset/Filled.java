package vn.daihoi.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.daihoi.typeset.draw.Drawing;
import vn.daihoi.typeset.draw.Pages;
import vn.daihoi.typeset.fill.FilledDocx;

/// A filled paper: as DOCX to go on editing, and as PDF drawn from that same DOCX, so that both say the same.
public final class Filled {
    private final FilledDocx docx;
    private Optional<Pages> pages = Optional.empty();

    Filled(FilledDocx docx) {
        this.docx = docx;
    }

    /// A DOCX that is filled already, such as one that a person finished in Word.
    public static Filled read(byte[] docx) throws TemplateRefused {
        return new Filled(FilledDocx.asItIs(vn.daihoi.typeset.word.SafeDocx.open(docx)));
    }

    public byte[] docx() {
        return bytes(docx::write);
    }

    public byte[] pdf() {
        return bytes(this::writePdf);
    }

    public void writeDocx(OutputStream out) throws IOException {
        docx.write(out);
    }

    public void writePdf(OutputStream out) throws IOException {
        Drawing.write(pages(), out);
    }

    /// Its words, a line for each paragraph and each row of a table.
    public String text() {
        return docx.text();
    }

    /// Where a person must still write, in the order of the text.
    public List<Gap> stillToWrite() {
        return docx.gaps();
    }

    public int pageCount() {
        return pages().count();
    }

    /// Of the last signature block; empty where the template has none in the style of ours.
    public Optional<SignPlace> signPlace() {
        return pages().signPlace();
    }

    private synchronized Pages pages() {
        if (pages.isEmpty()) {
            pages = Optional.of(Pages.of(docx));
        }
        return pages.get();
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
