package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;
import vn.daihoi.typeset.word.StyleNames;
import vn.daihoi.typeset.word.Styles;

/// Whoever signs does not stand alone on a page: the last words before the block with the signer's name, or the last
/// row of a table before it, are kept with it.
record SignerCompany(Styles styles) {
    private static final Set<String> UNSEEN = Set.of("w:bookmarkStart", "w:bookmarkEnd", "w:proofErr");

    /// @param body what stands in the text, in order; changed in its place
    void keep(List<Node> body) {
        for (var i = body.size() - 1; i > 0; i--) {
            if (body.get(i) instanceof Element table && table.is("w:tbl") && isSigned(table)) {
                keepBefore(body, i);
            }
        }
    }

    private boolean isSigned(Element table) {
        return table.all("w:tr")
                .flatMap(row -> row.all("w:tc"))
                .flatMap(cell -> cell.all("w:p"))
                .anyMatch(line -> styles.nameOf(line.first("w:pPr")).equals(StyleNames.SIGNER));
    }

    private void keepBefore(List<Node> body, int signer) {
        for (var i = signer - 1; i >= 0; i--) {
            if (!(body.get(i) instanceof Element block) || UNSEEN.contains(block.name())) {
                continue;
            }
            if (block.is("w:tbl")) {
                body.set(i, lastRowKept(block));
            }
            if (!block.is("w:p") || endsPage(block)) {
                return;
            }
            body.set(i, kept(block));
            if (!block.text().isBlank()) {
                return;
            }
        }
    }

    /// Whoever wants a new page there gets it.
    private static boolean endsPage(Element paragraph) {
        return paragraph.at("w:pPr", "w:sectPr") != null
                || paragraph.deep().anyMatch(one -> one.is("w:br") && "page".equals(one.attribute("w:type")));
    }

    private Element lastRowKept(Element table) {
        var last = table.all("w:tr").reduce((_, later) -> later);
        return table.mapping(row -> last.isPresent() && row == last.get() ? rowKept(row) : row);
    }

    private Element rowKept(Element row) {
        return row.mapping(cell -> cell.is("w:tc") ? cell.mapping(line -> line.is("w:p") ? kept(line) : line) : cell);
    }

    private Element kept(Element paragraph) {
        var properties = paragraph.first("w:pPr");
        if (styles.paragraph(properties, "").keepNext()) {
            return paragraph;
        }
        var children = new ArrayList<Node>(properties == null ? List.of() : properties.children());
        children.removeIf(child -> child instanceof Element one && one.is("w:keepNext"));
        // the schema wants it behind the style and before all else
        var at = !children.isEmpty() && children.getFirst() instanceof Element one && one.is("w:pStyle") ? 1 : 0;
        children.add(at, Element.of("w:keepNext"));
        var keeping = (properties == null ? Element.of("w:pPr") : properties).containing(children);
        if (properties == null) {
            var all = new ArrayList<Node>(paragraph.children());
            all.addFirst(keeping);
            return paragraph.containing(all);
        }
        return paragraph.mapping(child -> child == properties ? keeping : child);
    }
}
