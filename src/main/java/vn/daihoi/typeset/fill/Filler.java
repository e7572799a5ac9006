package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.Gap;
import vn.daihoi.typeset.Value;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;
import vn.daihoi.typeset.word.Styles;

/// Fills the pieces of a template with values; notes where a person must still write.
final class Filler {
    private static final int BEFORE = 50;
    private static final int AFTER = 30;
    private static final String OPEN = "[…";

    private final List<Gap> gaps = new ArrayList<>();
    private final RuleLengths rules;
    private final ValueLines lines;
    private final SignerCompany company;

    /// @param styles asked by this paper only
    Filler(Styles styles, @Nullable Element section) {
        this.rules = new RuleLengths(styles, section);
        this.lines = new ValueLines(styles);
        this.company = new SignerCompany(styles);
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    Element fill(Piece.Holder holder, Scope scope) {
        var from = gaps.size();
        var children = fill(holder.inside(), scope);
        var shell = holder.shell();
        if (shell.is("w:p") && gaps.size() > from) {
            tellAround(from, children);
        }
        if (shell.is("w:tc") && (children.isEmpty() || !endsInParagraph(children))) {
            children.add(Element.of("w:p"));
        }
        if (shell.is("w:body")) {
            FrameShift.of(scope).apply(children);
            company.keep(children);
        }
        if (shell.is("w:tc") || shell.is("w:body")) {
            rules.fit(shell, children);
        }
        return shell.containing(children);
    }

    List<Node> fill(List<Piece> pieces, Scope scope) {
        var nodes = new ArrayList<Node>(pieces.size());
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Fixed(var node) -> nodes.add(node);
                case Piece.Holder inner -> {
                    var filled = fill(inner, scope);
                    if (filled.is("w:p")) {
                        nodes.addAll(lines.of(filled));
                    } else if (!isBare(filled)) {
                        nodes.add(filled);
                    }
                }
                case Piece.Hole hole -> nodes.add(hole(hole, scope));
                case Piece.Block(var tag, var inside) -> block(tag, inside, scope, nodes);
            }
        }
        return nodes;
    }

    /// A table whose rows all went with an empty list: Word calls a file with one of them damaged.
    private static boolean isBare(Element filled) {
        return filled.is("w:tbl") && filled.deep().noneMatch(one -> one.is("w:tr"));
    }

    private void block(Tag tag, List<Piece> inside, Scope scope, List<Node> nodes) {
        var value = scope.find(tag.name());
        switch (tag.kind()) {
            case ROWS -> {
                if (value instanceof Value.Rows(var rows)) {
                    for (var i = 0; i < rows.size(); i++) {
                        nodes.addAll(fill(inside, scope.row(tag.name(), i, rows.get(i))));
                    }
                }
            }
            case IF -> {
                if (value != null && value.isThere()) {
                    nodes.addAll(fill(inside, scope));
                }
            }
            case UNLESS -> {
                if (value == null || !value.isThere()) {
                    nodes.addAll(fill(inside, scope));
                }
            }
            case VALUE, GAP, END -> throw new IllegalStateException("(%s) begins no block".formatted(tag.written()));
        }
    }

    private Element hole(Piece.Hole hole, Scope scope) {
        return switch (scope.find(hole.tag().name())) {
            case Value.Words(var text) -> Runs.filled(hole.run(), text);
            case Value.ToWrite(var hint) -> gap(hole, scope, hint.isEmpty() ? hole.hint() : hint);
            case null -> gap(hole, scope, hole.hint());
            case Value.Flag _, Value.Rows _ -> hole.run();
        };
    }

    private Element gap(Piece.Hole hole, Scope scope, String hint) {
        gaps.add(new Gap(scope.path() + hole.tag().name(), hint, ""));
        return Runs.toWrite(hole.run(), hint);
    }

    /// Each place with the words next to it: in a long sentence the first ones say nothing of its end.
    private void tellAround(int from, List<Node> children) {
        var written = new StringBuilder();
        children.forEach(child -> written.append(child instanceof Element element ? element.text() : ""));
        var text = written.toString();
        var at = text.indexOf(OPEN);
        for (var i = from; i < gaps.size() && at >= 0; i++) {
            var end = text.indexOf(']', at) + 1;
            gaps.set(i, new Gap(gaps.get(i).path(), gaps.get(i).hint(), around(text, at, end)));
            at = text.indexOf(OPEN, end);
        }
    }

    private static String around(String text, int at, int end) {
        var from = at <= BEFORE ? 0 : Math.min(at, text.indexOf(' ', at - BEFORE) + 1);
        var last = text.length() - end <= AFTER ? text.length() : Math.max(end, text.lastIndexOf(' ', end + AFTER));
        return (from == 0 ? "" : "… ")
                + text.substring(from, at)
                + "[…]"
                + text.substring(end, last)
                + (last == text.length() ? "" : " …");
    }

    private static boolean endsInParagraph(List<Node> children) {
        return children.getLast() instanceof Element last && last.is("w:p");
    }
}
