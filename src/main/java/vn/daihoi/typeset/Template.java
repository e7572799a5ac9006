package vn.daihoi.typeset;

import java.util.List;
import java.util.function.IntConsumer;
import vn.daihoi.typeset.fill.Prepared;
import vn.daihoi.typeset.word.SafeDocx;
import vn.daihoi.typeset.word.UnreadablePart;

/// A DOCX with placeholders, read once and filled any number of times; safe to share between threads.
///
/// In Word one writes `{{ten}}` for a value; `{{#danh_sach}}…{{/danh_sach}}` around what repeats (words, paragraphs or
/// rows of a table; inside it `{{stt}}` counts 1, 2, 3, `{{chu_cai}}` a, b, c and `{{la_ma}}` I, II, III);
/// `{{?x}}…{{/x}}` around what stays only if x is there, `{{^x}}…{{/x}}` only if it is not; `{{!ten: gợi ý}}` where a
/// person must write. A paragraph or row that holds nothing but the beginning or end of a block goes away.
public final class Template {
    private final Prepared prepared;

    private Template(Prepared prepared) {
        this.prepared = prepared;
    }

    /// @throws TemplateRefused where the file is no DOCX or none that may be opened; faults of placeholders do not
    /// throw
    public static Template read(byte[] docx, Fields fields) throws TemplateRefused {
        var opened = SafeDocx.open(docx);
        try {
            return new Template(Prepared.of(opened, fields));
        } catch (UnreadablePart e) {
            throw new TemplateRefused(TemplateRefused.Reason.BROKEN);
        }
    }

    /// All that is wrong with its placeholders, in the order of the text; a template with faults cannot be filled.
    public List<TemplateFault> faults() {
        return prepared.faults();
    }

    /// The places for a person to write that the template itself names.
    public List<Gap> gaps() {
        return prepared.gaps();
    }

    public Filled fill(Values values) {
        refuseFaults();
        return new Filled(prepared.fill(values));
    }

    /// A mail merge: one document, each copy on pages of its own that begin at 1.
    ///
    /// @param done told how many copies are ready, after each; what it throws ends the work
    public Filled fillEach(List<Values> copies, IntConsumer done) {
        refuseFaults();
        return new Filled(prepared.fillEach(copies, done));
    }

    private void refuseFaults() {
        if (!faults().isEmpty()) {
            throw new IllegalStateException("template has faults: %s".formatted(faults()));
        }
    }
}
