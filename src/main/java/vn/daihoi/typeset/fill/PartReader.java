package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.typeset.Place;
import vn.daihoi.typeset.TemplateFault;
import vn.daihoi.typeset.TemplateFault.Kind;
import vn.daihoi.typeset.word.Chars;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;

/// Takes one part of a template apart: text, header or footer, with its tables and text boxes.
final class PartReader {
    private final Where where;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final List<Tag> lone = new ArrayList<>();

    private PartReader(Place.Part part) {
        this.where = new Where(part);
    }

    record Read(Piece.Holder root, List<TemplateFault> faults) {}

    /// @param root `w:document`, `w:hdr` or `w:ftr`
    static Read read(Element root, Place.Part part) {
        var reader = new PartReader(part);
        var pieces = root.is("w:document") ? reader.document(root) : reader.outermost(root.children());
        reader.faultLoneTags();
        return new Read(new Piece.Holder(root, pieces), List.copyOf(reader.faults));
    }

    static boolean isBox(Element element) {
        return element.is("w:txbxContent");
    }

    void fault(TemplateFault fault) {
        faults.add(fault);
    }

    /// A tag that has no partner where it could have one.
    void lone(Tag tag) {
        lone.add(tag);
    }

    private List<Piece> document(Element document) {
        return document.children().stream()
                .map(child -> child instanceof Element body && body.is("w:body")
                        ? new Piece.Holder(body, outermost(body.children()))
                        : new Piece.Fixed(child))
                .map(Piece.class::cast)
                .toList();
    }

    private List<Piece> outermost(List<Node> children) {
        var together = Step.together(steps(children));
        together.lone().forEach(one -> lone(one.tag()));
        return together.pieces();
    }

    private List<Step> steps(List<Node> children) {
        var steps = new ArrayList<Step>();
        for (var child : children) {
            switch (child) {
                case Chars chars -> steps.add(new Step.Met(new Piece.Fixed(chars)));
                case Element paragraph when paragraph.is("w:p") -> steps.addAll(paragraph(paragraph));
                case Element table when table.is("w:tbl") -> steps.add(new Step.Met(table(table)));
                case Element control
                when control.is("w:sdt") || control.is("w:sdtContent") ->
                    steps.add(new Step.Met(new Piece.Holder(control, outermost(control.children()))));
                case Element other -> steps.add(new Step.Met(new Piece.Fixed(other)));
            }
        }
        return steps;
    }

    /// A paragraph that holds nothing but the beginning or end of a block goes; what stands before the first word of a
    /// paragraph begins (or ends) before it, everything else after it.
    private List<Step> paragraph(Element paragraph) {
        var read = ParagraphReader.read(paragraph, this, where);
        if (read.lone().isEmpty()) {
            return List.of(new Step.Met(read.text()));
        }
        var pieces = ((Piece.Holder) read.text()).inside();
        var section = paragraph.at("w:pPr", "w:sectPr") != null;
        if (!section && pieces.stream().noneMatch(PartReader::isSeen)) {
            return read.lone().stream()
                    .<Step>map(one -> new Step.Mark(one.tag()))
                    .toList();
        }
        var steps = new ArrayList<Step>();
        read.lone().stream().filter(one -> isFirst(one, pieces)).forEach(one -> steps.add(new Step.Mark(one.tag())));
        steps.add(new Step.Met(read.text()));
        read.lone().stream().filter(one -> !isFirst(one, pieces)).forEach(one -> steps.add(new Step.Mark(one.tag())));
        return steps;
    }

    private static boolean isFirst(Step.Lone lone, List<Piece> pieces) {
        return pieces.subList(0, Math.min(lone.before(), pieces.size())).stream()
                .noneMatch(PartReader::isSeen);
    }

    /// Whether a reader of the paper would see anything of it.
    private static boolean isSeen(Piece piece) {
        return switch (piece) {
            case Piece.Fixed(Element element) ->
                !element.is("w:pPr")
                        && (!element.text().isBlank()
                                || element.deep().anyMatch(one -> one.is("w:drawing") || one.is("w:pict")));
            case Piece.Fixed(Chars _) -> false;
            case Piece.Holder _, Piece.Hole _, Piece.Block _ -> true;
        };
    }

    private Piece table(Element table) {
        where.enterTable();
        var steps = new ArrayList<Step>();
        var row = 0;
        for (var child : table.children()) {
            if (child instanceof Element line && line.is("w:tr")) {
                steps.addAll(row(line, ++row));
            } else {
                steps.add(new Step.Met(new Piece.Fixed(child)));
            }
        }
        where.leaveTable();
        var together = Step.together(steps);
        together.lone().forEach(one -> lone(one.tag()));
        return new Piece.Holder(table, together.pieces());
    }

    /// Blocks that begin in one cell and end in another of the same table repeat whole rows.
    private List<Step> row(Element row, int number) {
        var pieces = new ArrayList<Piece>();
        var open = new ArrayList<Step>();
        var closed = new ArrayList<Step>();
        var cell = 0;
        var seen = false;
        for (var child : row.children()) {
            if (child instanceof Element one && one.is("w:tc")) {
                where.enterCell(number, ++cell);
                var together = Step.together(steps(one.children()));
                for (var tag : together.lone()) {
                    (tag.tag().opens() ? open : closed).add(new Step.Mark(tag.tag()));
                }
                seen |= together.pieces().stream().anyMatch(PartReader::isSeen);
                pieces.add(new Piece.Holder(one, together.pieces()));
            } else {
                pieces.add(new Piece.Fixed(child));
            }
        }
        var steps = new ArrayList<Step>(open);
        if (seen || (open.isEmpty() && closed.isEmpty())) {
            steps.add(new Step.Met(new Piece.Holder(row, pieces)));
        }
        steps.addAll(closed);
        return steps;
    }

    /// A run with text boxes: each box is a little text of its own.
    Piece boxes(Element element) {
        if (isBox(element)) {
            return new Piece.Holder(element, outermost(element.children()));
        }
        if (element.deep().noneMatch(PartReader::isBox)) {
            return new Piece.Fixed(element);
        }
        return new Piece.Holder(
                element,
                element.children().stream()
                        .map(child -> child instanceof Element one ? boxes(one) : new Piece.Fixed(child))
                        .toList());
    }

    private void faultLoneTags() {
        for (var tag : lone) {
            var partner = lone.stream()
                    .anyMatch(other ->
                            other.opens() != tag.opens() && other.name().equals(tag.name()));
            var kind = partner ? Kind.ACROSS : tag.opens() ? Kind.UNCLOSED : Kind.UNOPENED;
            faults.add(new TemplateFault(kind, tag.place(), tag.written(), null));
        }
    }
}
