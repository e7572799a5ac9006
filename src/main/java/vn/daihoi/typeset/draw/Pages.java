package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.SignPlace;
import vn.daihoi.typeset.fill.FilledDocx;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.PageLook;

/// A filled DOCX broken into pages.
public final class Pages {
    private static final double SIGNATURE_HEIGHT = 62;

    private final FilledDocx docx;
    private final List<Ink> pages = new ArrayList<>();
    private final List<Numbered> numbered = new ArrayList<>();

    private Pages(FilledDocx docx) {
        this.docx = docx;
    }

    /// @param number shown on it
    /// @param first of its section
    private record Numbered(Ink ink, PageLook look, Furniture furniture, int number, boolean first) {}

    public static Pages of(FilledDocx docx) {
        var pages = new Pages(docx);
        pages.set();
        pages.furnish();
        return pages;
    }

    public int count() {
        return pages.size();
    }

    List<Ink> all() {
        return pages;
    }

    byte @Nullable [] picture(String part) {
        return docx.docx().parts().get(part);
    }

    public Optional<SignPlace> signPlace() {
        for (var i = pages.size() - 1; i >= 0; i--) {
            var signer = pages.get(i).signer();
            if (signer != null) {
                return Optional.of(new SignPlace(
                        i + 1, signer.x(), pages.get(i).height - signer.y(), signer.width(), SIGNATURE_HEIGHT));
            }
        }
        return Optional.empty();
    }

    private void set() {
        var source = new Source(
                docx.styles(),
                docx.docx().targets(docx.docx().main()),
                docx.styles().numbering().counter(),
                0,
                0);
        var furniture = new Furniture(docx, source.targets());
        var blocks = new ArrayList<Element>();
        for (var block : docx.body().elements().toList()) {
            if (block.is("w:sectPr")) {
                furniture = section(blocks, block, source, furniture);
                blocks.clear();
            } else {
                blocks.add(block);
                var end = block.is("w:p") ? block.at("w:pPr", "w:sectPr") : null;
                if (end != null) {
                    furniture = section(blocks, end, source, furniture);
                    blocks.clear();
                }
            }
        }
        if (!blocks.isEmpty() || pages.isEmpty()) {
            section(blocks, Element.of("w:sectPr"), source, furniture);
        }
    }

    private Furniture section(List<Element> blocks, Element properties, Source source, Furniture before) {
        var look = PageLook.of(properties);
        var furniture = before.of(properties);
        var maker = new PageMaker(look, furniture.top(look, source), furniture.bottom(look, source));
        maker.set(Flow.slabs(List.copyOf(blocks), source, look, look.room(), ""));
        var number = look.start() == null
                ? numbered.isEmpty() ? 1 : numbered.getLast().number() + 1
                : look.start();
        var first = true;
        for (var ink : maker.pages()) {
            pages.add(ink);
            numbered.add(new Numbered(ink, look, furniture, number++, first));
            first = false;
        }
        return furniture;
    }

    /// Headers and footers come last: only now it is known how many pages there are.
    private void furnish() {
        for (var page : numbered) {
            var source = new Source(
                    docx.styles(), Map.of(), docx.styles().numbering().counter(), page.number(), numbered.size());
            page.furniture()
                    .draw(
                            page.ink(),
                            page.look(),
                            source,
                            page.first() && page.look().titlePage());
        }
    }
}
