package vn.daihoi.typeset.word;

/// How letters look.
///
/// @param size in points
/// @param colour 0xRRGGBB
/// @param ground behind the letters; -1 for none
/// @param raise of the baseline, in points
/// @param spacing added after each letter, in points
public record RunLook(
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        Case letters,
        int colour,
        int ground,
        double raise,
        double spacing,
        boolean hidden) {
    public enum Case {
        AS_TYPED,
        CAPITALS,
        SMALL_CAPITALS
    }

    /// What numbers of lists look like: as the text they lead.
    public RunLook plain() {
        return new RunLook(size, bold, italic, false, false, Case.AS_TYPED, colour, -1, 0, 0, false);
    }

    static RunLook of(Layers layers) {
        var size = Units.halves(layers.value("w:sz"), 10);
        var script = layers.value("w:vertAlign");
        var raised = "superscript".equals(script) || "subscript".equals(script);
        var highlight = Colours.highlight(layers.value("w:highlight"));
        return new RunLook(
                Math.clamp(raised ? size * 0.65 : size, 1, 400),
                layers.on("w:b", false),
                layers.on("w:i", false),
                layers.on("w:u", false),
                layers.on("w:strike", false) || layers.on("w:dstrike", false),
                layers.on("w:caps", false)
                        ? Case.CAPITALS
                        : layers.on("w:smallCaps", false) ? Case.SMALL_CAPITALS : Case.AS_TYPED,
                Colours.of(layers.value("w:color"), 0),
                highlight == Colours.NONE ? Colours.shade(layers.get("w:shd")) : highlight,
                "superscript".equals(script) ? size * 0.35 : "subscript".equals(script) ? -size * 0.12 : 0,
                Units.twips(layers.attribute("w:spacing", "w:val"), 0),
                layers.on("w:vanish", false));
    }
}
