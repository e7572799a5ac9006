package vn.daihoi.intake.letters;

import java.util.Locale;

/// How the letters of a cell were typed. Before Unicode a font decided which letter a byte shows.
public enum LetterSet {
    UNICODE,
    /// ABC fonts: `.VnTime`, `.VnArial`.
    TCVN3,
    /// Their twins ending in H show every letter as a capital; TCVN3 has no capitals with a tone.
    TCVN3_CAPITALS,
    /// `VNI-Times`, `VNI-Helve`.
    VNI;

    public boolean isLegacy() {
        return this != UNICODE;
    }

    /// What the name of a font says. Most fonts say nothing: old text may stand in Arial, unreadable.
    public static LetterSet ofFont(String font) {
        var name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return name.endsWith("h") && !name.endsWith("tech") ? TCVN3_CAPITALS : TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? VNI : UNICODE;
    }
}
