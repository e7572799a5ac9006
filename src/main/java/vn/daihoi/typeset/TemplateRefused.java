package vn.daihoi.typeset;

/// A file that is no template at all, or none that may be opened. Its reason stands in messages under [#key].
public final class TemplateRefused extends Exception {
    public enum Reason {
        /// Not a DOCX: an old .doc, a PDF, a picture.
        NOT_DOCX,
        /// A DOCX that cannot be read.
        BROKEN,
        /// Protected by a password.
        ENCRYPTED,
        /// Holds macros.
        MACROS,
        /// Unpacks to far more than it is, or is larger than any letter.
        TOO_LARGE,
        /// Fetches something from outside: a remote template, a linked picture or object, a field that runs a program.
        REACHES_OUT
    }

    private final Reason reason;

    public TemplateRefused(Reason reason) {
        super("template refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return "typeset.refused." + reason.name().toLowerCase(java.util.Locale.ROOT);
    }
}
