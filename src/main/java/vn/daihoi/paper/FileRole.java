package vn.daihoi.paper;

import java.util.Locale;

/// What a file of a paper is. See the column's comment in the migration.
public enum FileRole {
    /// As it was uploaded: mostly a scan with signature and stamp.
    SCAN,
    /// The paper as the program drew it, frozen when it was issued.
    PDF,
    DOCX,
    /// The frozen PDF with a digital signature in it.
    SIGNED,
    ANNEX;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileRole coded(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
