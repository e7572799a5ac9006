package vn.daihoi.typeset.card;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.typeset.face.Face;

/// A text as large as its box allows: in few lines of like width, cut only where even the smallest type does not fit.
public record Wrapped(List<String> lines, float size) {
    private static final float STEP = 0.5f;
    private static final String CUT = "…";

    /// @param most how many lines there may be
    public static Wrapped fit(String text, Face face, float width, int most, float largest, float smallest) {
        for (var size = largest; size >= smallest; size -= STEP) {
            var lines = lines(text, face, width / size);
            if (lines.size() <= most && widest(lines, face) <= width / size) {
                return new Wrapped(balanced(lines, text, face, width / size), size);
            }
        }
        var lines = lines(text, face, width / smallest);
        var kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.replaceAll(line -> cut(line, face, width / smallest));
        if (lines.size() > most) {
            kept.addLast(cut(kept.removeLast() + CUT, face, width / smallest));
        }
        return new Wrapped(kept, smallest);
    }

    public float height() {
        return lines.size() * size * Pen.LEADING;
    }

    /// Each line takes the words that fit, one word at least.
    private static List<String> lines(String text, Face face, float ems) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer) > ems) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// As many lines, the widest as narrow as can be: no lonely last syllable.
    private static List<String> balanced(List<String> lines, String text, Face face, float ems) {
        var best = lines;
        for (var room = ems * 0.95f; lines.size() > 1 && room > ems * 0.4f; room *= 0.95f) {
            var narrower = lines(text, face, room);
            if (narrower.size() > lines.size() || widest(narrower, face) > ems) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    private static double widest(List<String> lines, Face face) {
        return lines.stream().mapToDouble(face::width).max().orElse(0);
    }

    private static String cut(String line, Face face, float ems) {
        var shown = line;
        while (shown.length() > 2 && face.width(shown) > ems) {
            shown = shown.substring(0, shown.length() - (shown.endsWith(CUT) ? 2 : 1))
                            .stripTrailing()
                    + CUT;
        }
        return shown;
    }
}
