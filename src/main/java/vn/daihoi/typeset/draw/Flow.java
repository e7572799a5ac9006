package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.PageLook;
import vn.daihoi.typeset.word.ParagraphLook;
import vn.daihoi.typeset.word.Units;

/// Turns paragraphs and tables into slabs of a column's width.
final class Flow {
    private final Source source;
    private final PageLook page;
    private final double column;
    private final String table;
    private final List<Slab> slabs = new ArrayList<>();

    private Flow(Source source, PageLook page, double column, String table) {
        this.source = source;
        this.page = page;
        this.column = column;
        this.table = table;
    }

    /// @param table style of the table they stand in; empty outside
    static List<Slab> slabs(List<Element> blocks, Source source, PageLook page, double column, String table) {
        var flow = new Flow(source, page, column, table);
        flow.blocks(blocks);
        return flow.slabs;
    }

    private void blocks(List<Element> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            switch (block.name()) {
                case "w:p" -> paragraph(block, near(blocks, i - 1), near(blocks, i + 1));
                case "w:tbl" -> slabs.addAll(TableFlow.rows(block, source, page, column));
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" ->
                    blocks(block.elements().toList());
                default -> {}
            }
        }
    }

    private static @Nullable Element near(List<Element> blocks, int i) {
        return i >= 0 && i < blocks.size() && blocks.get(i).is("w:p") ? blocks.get(i) : null;
    }

    /// What there is already below the paragraph above.
    private double spaceAbove() {
        var counts = !source.styles().addsSpaces() && !slabs.isEmpty() && slabs.getLast() instanceof LineSlab;
        return counts ? slabs.getLast().after() : 0;
    }

    private ParagraphLook look(Element paragraph) {
        return source.styles().paragraph(paragraph.first("w:pPr"), table);
    }

    private void paragraph(Element paragraph, @Nullable Element above, @Nullable Element below) {
        var look = look(paragraph);
        var properties = paragraph.first("w:pPr");
        var mark = source.styles().letters(properties == null ? null : properties.first("w:rPr"), properties, table);
        var frame = look.frame();
        var width = frame == null ? column : Math.max(10, Units.twips(frame.attribute("w:w"), column));
        var lines = LineBreaker.lines(Atoms.of(paragraph, source, table), look, width, mark.size());
        var joinsAbove =
                look.contextual() && above != null && look(above).style().equals(look.style());
        var joinsBelow =
                look.contextual() && below != null && look(below).style().equals(look.style());
        var before = joinsAbove ? 0 : Math.max(0, look.before() - spaceAbove());
        var set = new ArrayList<Slab>();
        for (var i = 0; i < lines.size(); i++) {
            var first = i == 0;
            var last = i == lines.size() - 1;
            set.add(new LineSlab(
                    lines.get(i),
                    look,
                    width,
                    first,
                    last,
                    first ? before : 0,
                    last && !joinsBelow ? look.after() : 0,
                    last ? look.keepNext() : look.keepLines() || look.widows() && (first || i == lines.size() - 2)));
        }
        if (frame == null) {
            slabs.addAll(set);
        } else {
            slabs.add(new FramedSlab(set, frame, width, page.left(), page.top()));
        }
    }
}
