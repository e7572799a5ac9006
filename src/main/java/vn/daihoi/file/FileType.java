package vn.daihoi.file;

import java.util.Locale;

/// The three kinds of file that offices send each other.
public enum FileType {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    JPG("image/jpeg", ".jpg");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether it can show a signature and a stamp; a Word file can still be changed by anybody.
    public boolean isScan() {
        return this != DOCX;
    }

    /// As stored: `pdf`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileType coded(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The name with the ending its content deserves: a PDF called `KH.docx` becomes `KH.pdf`.
    String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(ending) || this == JPG && lower.endsWith(".jpeg")) {
            return name;
        }
        return name.replaceFirst("(?i)\\.(pdf|docx?|jpe?g)$", "") + ending;
    }
}
