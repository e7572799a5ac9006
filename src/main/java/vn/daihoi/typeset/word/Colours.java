package vn.daihoi.typeset.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Colours as Word names them, as 0xRRGGBB.
final class Colours {
    static final int NONE = -1;

    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(
            Map.entry("yellow", 0xFFFF00),
            Map.entry("green", 0x00FF00),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("blue", 0x0000FF),
            Map.entry("red", 0xFF0000),
            Map.entry("darkBlue", 0x000080),
            Map.entry("darkCyan", 0x008080),
            Map.entry("darkGreen", 0x008000),
            Map.entry("darkMagenta", 0x800080),
            Map.entry("darkRed", 0x800000),
            Map.entry("darkYellow", 0x808000),
            Map.entry("darkGray", 0x808080),
            Map.entry("lightGray", 0xC0C0C0),
            Map.entry("black", 0x000000),
            Map.entry("white", 0xFFFFFF));

    private Colours() {}

    static int of(@Nullable String value, int otherwise) {
        if (value == null || value.length() != 6) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value, 16);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static int highlight(@Nullable String name) {
        return name == null ? NONE : HIGHLIGHTS.getOrDefault(name, NONE);
    }

    /// The ground of a cell, paragraph or run.
    static int shade(@Nullable Element shading) {
        return shading == null ? NONE : of(shading.attribute("w:fill"), NONE);
    }
}
