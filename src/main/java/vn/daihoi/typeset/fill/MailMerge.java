package vn.daihoi.typeset.fill;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.typeset.Values;
import vn.daihoi.typeset.word.Attribute;
import vn.daihoi.typeset.word.Docx;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;
import vn.daihoi.typeset.word.Styles;

/// Many copies of a letter in one document, each in sections of its own that begin at page 1. Headers and footers are
/// shared, unless they hold values: then each copy has its own.
final class MailMerge {
    /// What stands before the numbering of pages, and before the kind of break, in a section's properties.
    private static final List<String> NOTES =
            List.of("w:headerReference", "w:footerReference", "w:footnotePr", "w:endnotePr");
    private static final List<String> PAPER =
            List.of("w:type", "w:pgSz", "w:pgMar", "w:paperSrc", "w:pgBorders", "w:lnNumType");

    private final Docx docx;
    private final Map<String, Piece.Holder> parts;
    private final Map<String, String> targets;
    private final Filler filler;
    private final List<Node> body = new ArrayList<>();
    private final Map<String, Element> headers = new LinkedHashMap<>();
    private final Map<String, String> ownTargets = new LinkedHashMap<>();

    MailMerge(Docx docx, Map<String, Piece.Holder> parts, Filler filler) {
        this.docx = docx;
        this.filler = filler;
        this.parts = parts;
        this.targets = docx.targets(docx.main());
    }

    void add(Values values, int copy) {
        closeCopy();
        var scope = Scope.of(values);
        var content = filler.fill(main(), scope).first("w:body");
        if (content == null) {
            throw new IllegalStateException("a filled template without a body");
        }
        var renamed = ownHeaders(scope, copy);
        var first = true;
        for (var child : content.children()) {
            if (child instanceof Element element && holdsSection(element)) {
                body.add(section(element, renamed, first));
                first = false;
            } else {
                body.add(child);
            }
        }
    }

    FilledDocx merged(Styles styles) {
        var document = main().shell().mapping(child -> child.is("w:body") ? child.containing(body) : child);
        var filled = new LinkedHashMap<String, Element>();
        filled.put(docx.main(), document);
        filled.putAll(headers);
        return new FilledDocx(headers.isEmpty() ? docx : withHeaders(), styles, filled, filler.gaps());
    }

    private Piece.Holder main() {
        var main = parts.get(docx.main());
        if (main == null) {
            throw new IllegalStateException("a template without its text");
        }
        return main;
    }

    /// The copy before ends in a section of its own: its last paragraph carries what stood at the end of the text.
    private void closeCopy() {
        if (body.isEmpty() || !(body.removeLast() instanceof Element section)) {
            return;
        }
        if (!section.is("w:sectPr")) {
            body.add(section);
            return;
        }
        var last = body.isEmpty() ? null : body.getLast();
        if (last instanceof Element paragraph && paragraph.is("w:p") && paragraph.at("w:pPr", "w:sectPr") == null) {
            body.set(body.size() - 1, ending(paragraph, section));
        } else {
            body.add(ending(thin(), section));
        }
    }

    private static Element ending(Element paragraph, Element section) {
        var properties = paragraph.first("w:pPr");
        var children = new ArrayList<Node>(paragraph.children());
        if (properties == null) {
            children.add(0, Element.of("w:pPr", section));
        } else {
            children.set(children.indexOf(properties), properties.and(section));
        }
        return paragraph.containing(children);
    }

    /// After a table a paragraph must follow; this one takes no room.
    private static Element thin() {
        var spacing = Element.of("w:spacing")
                .with("w:before", "0")
                .with("w:after", "0")
                .with("w:line", "20")
                .with("w:lineRule", "exact");
        return Element.of("w:p", Element.of("w:pPr", spacing));
    }

    private static boolean holdsSection(Element element) {
        return element.is("w:sectPr") || element.is("w:p") && element.at("w:pPr", "w:sectPr") != null;
    }

    private Element section(Element holder, Map<String, String> renamed, boolean first) {
        if (!holder.is("w:sectPr")) {
            return holder.mapping(child -> child.is("w:pPr")
                    ? child.mapping(inner -> inner.is("w:sectPr") ? section(inner, renamed, first) : inner)
                    : child);
        }
        var children = new ArrayList<Node>();
        for (var child : holder.children()) {
            if (child instanceof Element one && first && (one.is("w:type") || one.is("w:pgNumType"))) {
                continue;
            }
            var id = child instanceof Element one ? one.attribute("r:id") : null;
            var own = id == null ? null : renamed.get(id);
            children.add(child instanceof Element one && own != null ? renamed(one, own) : child);
        }
        if (first) {
            children.add(after(children, NOTES), Element.val("w:type", "nextPage"));
            children.add(after(children, PAPER), Element.of("w:pgNumType").with("w:start", "1"));
        }
        return holder.containing(children);
    }

    private static Element renamed(Element reference, String id) {
        var attributes = reference.attributes().stream()
                .map(one -> one.name().equals("r:id") ? new Attribute(one.name(), one.tag(), id) : one)
                .toList();
        return new Element(reference.name(), reference.tag(), attributes, List.of());
    }

    private static int after(List<Node> children, List<String> names) {
        for (var i = children.size(); i > 0; i--) {
            if (children.get(i - 1) instanceof Element element
                    && (names.contains(element.name()) || names == PAPER && NOTES.contains(element.name()))) {
                return i;
            }
        }
        return 0;
    }

    private Map<String, String> ownHeaders(Scope scope, int copy) {
        var renamed = new HashMap<String, String>();
        targets.forEach((id, target) -> {
            var root = parts.get(target);
            if (root != null && holdsValues(root.inside())) {
                var name = target.replace(".xml", "-" + copy + ".xml");
                headers.put(name, filler.fill(root, scope));
                ownTargets.put(id + "-" + copy, name);
                renamed.put(id, id + "-" + copy);
            }
        });
        return renamed;
    }

    private static boolean holdsValues(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> switch (piece) {
            case Piece.Fixed _ -> false;
            case Piece.Holder holder -> holdsValues(holder.inside());
            case Piece.Hole _, Piece.Block _ -> true;
        });
    }

    private Docx withHeaders() {
        var relationships = new ArrayList<Node>();
        var types = new ArrayList<Node>();
        ownTargets.forEach((id, name) -> {
            var kind = headers.get(name) instanceof Element root && root.is("w:ftr") ? "footer" : "header";
            relationships.add(Element.of("Relationship")
                    .with("Id", id)
                    .with("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind)
                    .with("Target", "/" + name));
            types.add(Element.of("Override")
                    .with("PartName", "/" + name)
                    .with(
                            "ContentType",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml"));
        });
        var changed = new LinkedHashMap<String, byte[]>();
        append(Docx.relationshipsOf(docx.main()), relationships, changed);
        append("[Content_Types].xml", types, changed);
        ownTargets.values().forEach(name -> {
            var original = docx.parts().get(Docx.relationshipsOf(name.replaceFirst("-\\d+\\.xml$", ".xml")));
            if (original != null) {
                changed.put(Docx.relationshipsOf(name), original);
            }
            changed.put(name, "".getBytes(StandardCharsets.UTF_8));
        });
        return docx.replacing(changed);
    }

    private void append(String part, List<Node> more, Map<String, byte[]> changed) {
        changed.put(part, vn.daihoi.typeset.word.Xml.write(docx.xml(part).and(more.toArray(Node[]::new))));
    }
}
