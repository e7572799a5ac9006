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
    /// Lines of the smallest letters in use.
    private static final long ON_A_PAGE = 55;
    private static final Set<String> UNSEEN = Set.of("w:bookmarkStart", "w:bookmarkEnd", "w:proofErr");

    /// @param body what stands in the text, in order; changed in its place
    void keep(List<Node> body) {
        for (var i = body.size() - 1; i > 0; i--) {
            if (body.get(i) instanceof Element table && table.is("w:tbl") && isSigned(table)) {
                body.set(i, isHigh(table) ? mayDivide(table) : table);
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

    private static boolean isHigh(Element table) {
        return table.all("w:tr")
                .flatMap(row -> row.all("w:tc"))
                .anyMatch(cell -> cell.all("w:p").count() > ON_A_PAGE);
    }

    /// So many recipients go on from page to page. Other programs begin a row that may not be divided on a new page,
    /// and one whose first line is kept with the next too.
    private static Element mayDivide(Element table) {
        return table.mapping(row -> {
            var first = row.first("w:tc");
            var line = first == null ? null : first.first("w:p");
            return row.mapping(part -> part.is("w:trPr")
                    ? without(part, "w:cantSplit")
                    : part == first
                            ? part.mapping(one -> one == line ? keeping(one, Element.val("w:keepNext", "0")) : one)
                            : part);
        });
    }

    private static Element without(Element properties, String name) {
        return properties.containing(properties.children().stream()
                .filter(child -> !(child instanceof Element one && one.is(name)))
                .toList());
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
        return styles.paragraph(paragraph.first("w:pPr"), "").keepNext()
                ? paragraph
                : keeping(paragraph, Element.of("w:keepNext"));
    }

    private static Element keeping(Element paragraph, Element keep) {
        var properties = paragraph.first("w:pPr");
        if (properties == null) {
            var all = new ArrayList<Node>(paragraph.children());
            all.addFirst(Element.of("w:pPr", keep));
            return paragraph.containing(all);
        }
        var children = new ArrayList<>(without(properties, "w:keepNext").children());
        // the schema wants it behind the style and before all else
        children.add(properties.first("w:pStyle") == null ? 0 : 1, keep);
        return paragraph.mapping(child -> child == properties ? properties.containing(children) : child);
    }
}
