package vn.daihoi.story.book;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.story.StoryBody.Block;
import vn.daihoi.typeset.face.Face;

/// The text of a story broken into lines of one measure, ready to be cut into pages.
final class Column {
    private static final float INDENT = 14;
    private static final float SAYING = 13;
    private static final float BELOW_SAYING = 5;

    /// One line on its place.
    ///
    /// @param gap by which each blank is wider
    /// @param above space kept free above it, unless it begins a page
    /// @param lead from this line to the next
    /// @param bound whether the next line must stand on the same page
    record Line(
            String text,
            Face face,
            float size,
            int colour,
            float x,
            float gap,
            float above,
            float lead,
            boolean bound) {
        float height() {
            return above + lead;
        }
    }

    private final float measure;
    private final float scale;
    private final List<Line> lines = new ArrayList<>();

    private Column(float measure, float scale) {
        this.measure = measure;
        this.scale = scale;
    }

    /// @param scale 1, or a little less where a few lines would stand alone on a page
    static List<Line> of(List<Block> body, float measure, float scale) {
        var column = new Column(measure, scale);
        var first = true;
        var above = 0f;
        for (var block : body) {
            column.add(block, first, above);
            first = block instanceof Block.Heading;
            above = block instanceof Block.Saying ? BELOW_SAYING : 0;
        }
        return List.copyOf(column.lines);
    }

    /// @param above at least so much space, unless it begins a page
    private void add(Block block, boolean first, float above) {
        switch (block) {
            case Block.Heading(var text) -> words(text, Face.BOLD, 13, Form.RED, 0, 0, first ? 0 : 9, false, true);
            case Block.Paragraph(var text) ->
                words(text, Face.REGULAR, Form.BODY, Form.INK, 0, first ? 0 : INDENT, above, true, false);
            case Block.Saying(var text) ->
                words(
                        "“" + text.replaceAll("^[“\"]|[”\"]$", "") + "”",
                        Face.ITALIC,
                        SAYING,
                        Form.RED,
                        20,
                        0,
                        7,
                        false,
                        true);
            case Block.Lines(var all) -> {
                for (var at = 0; at < all.size(); at++) {
                    var free = at == 0 ? Math.max(1, above) : 1;
                    words("–\u00A0" + all.get(at), Face.REGULAR, Form.BODY, Form.INK, 12, 0, free, true, false);
                }
            }
        }
    }

    /// @param justified fills the measure, the last line excepted
    /// @param whole is not cut in two by a page
    private void words(
            String text,
            Face face,
            float wanted,
            int colour,
            float inset,
            float indent,
            float above,
            boolean justified,
            boolean whole) {
        var size = wanted * scale;
        var lead = Math.max(Form.LEAD, wanted * 1.3f) * scale;
        var room = measure - 2 * inset;
        var broken = broken(text, face, size, room, indent);
        for (var at = 0; at < broken.size(); at++) {
            var line = broken.get(at);
            var from = at == 0 ? indent : 0;
            var last = at == broken.size() - 1;
            var gap = justified && !last ? gap(line, face, size, room - from) : 0;
            // one line of a paragraph does not stand alone at either end of a page
            var bound = whole || at == 0 && !last || at == broken.size() - 2 && at > 0;
            lines.add(new Line(line, face, size, colour, inset + from, gap, at == 0 ? above : 0, lead, bound));
        }
        if (whole && face == Face.ITALIC) {
            var end = lines.removeLast();
            lines.add(new Line(end.text, face, size, colour, end.x, 0, end.above, lead, false));
        }
    }

    private static List<String> broken(String text, Face face, float size, float room, float indent) {
        var broken = new ArrayList<String>();
        var line = new StringBuilder();
        var width = indent;
        var blank = (float) face.width(' ') * size;
        for (var word : text.split(" ")) {
            var wide = (float) face.width(word) * size;
            if (!line.isEmpty() && width + blank + wide > room) {
                broken.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            width += line.isEmpty() ? wide : blank + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        broken.add(line.toString());
        return broken;
    }

    private static float gap(String line, Face face, float size, float room) {
        var blanks = line.chars().filter(letter -> letter == ' ').count();
        return blanks == 0 ? 0 : Math.max(0, room - (float) face.width(line) * size) / blanks;
    }
}
