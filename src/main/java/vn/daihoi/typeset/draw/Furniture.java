package vn.daihoi.typeset.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.fill.FilledDocx;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.PageLook;

/// Headers and footers of a section; what it does not name it takes from the one before.
final class Furniture {
    private final FilledDocx docx;
    private final Map<String, String> targets;
    private final Map<String, String> parts;
    private final Map<String, Element> roots;

    Furniture(FilledDocx docx, Map<String, String> targets) {
        this(docx, targets, Map.of(), new HashMap<>());
    }

    private Furniture(
            FilledDocx docx, Map<String, String> targets, Map<String, String> parts, Map<String, Element> roots) {
        this.docx = docx;
        this.targets = targets;
        this.parts = parts;
        this.roots = roots;
    }

    Furniture of(Element section) {
        var now = new HashMap<>(parts);
        section.elements().forEach(one -> {
            if (one.is("w:headerReference") || one.is("w:footerReference")) {
                var target = targets.get(one.find("r:id").orElse(""));
                if (target != null) {
                    now.put(one.name() + one.find("w:type").orElse("default"), target);
                }
            }
        });
        return new Furniture(docx, targets, now, roots);
    }

    /// Where the text begins: below the margin and below the header.
    double top(PageLook look, Source source) {
        return Math.max(look.top(), height("w:headerReference", look.header(), look, source));
    }

    double bottom(PageLook look, Source source) {
        return Math.max(look.bottom(), height("w:footerReference", look.footer(), look, source));
    }

    void draw(Ink ink, PageLook look, Source source, boolean title) {
        var kind = title ? "first" : "default";
        var top = look.header();
        for (var slab : slabs("w:headerReference" + kind, look, source)) {
            top += slab.before();
            slab.draw(ink, look.left(), top);
            top += slab.height() + slab.after();
        }
        var footer = slabs("w:footerReference" + kind, look, source);
        var at = look.height()
                - look.footer()
                - footer.stream().mapToDouble(Slab::whole).sum();
        for (var slab : footer) {
            at += slab.before();
            slab.draw(ink, look.left(), at);
            at += slab.height() + slab.after();
        }
    }

    /// From the edge of the paper; nothing where there is none.
    private double height(String kind, double edge, PageLook look, Source source) {
        var slabs = slabs(kind + "default", look, source);
        return slabs.isEmpty()
                ? 0
                : edge + slabs.stream().mapToDouble(Slab::whole).sum();
    }

    private List<Slab> slabs(String kind, PageLook look, Source source) {
        var part = parts.get(kind);
        if (part == null) {
            return List.of();
        }
        var own =
                new Source(source.styles(), docx.docx().targets(part), source.counter(), source.page(), source.pages());
        return Flow.slabs(root(part).elements().toList(), own, look, look.room(), "");
    }

    private Element root(String part) {
        @Nullable Element known = roots.get(part);
        if (known == null) {
            known = docx.part(part);
            roots.put(part, known);
        }
        return known;
    }
}
