package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.Gap;
import vn.daihoi.typeset.Place;
import vn.daihoi.typeset.TemplateFault;
import vn.daihoi.typeset.Values;
import vn.daihoi.typeset.word.Docx;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Styles;

/// A template taken apart, checked and ready to be filled any number of times.
public final class Prepared {
    private final Docx docx;
    private final Styles styles;
    private final @Nullable Element section;
    private final Map<String, Piece.Holder> parts = new LinkedHashMap<>();
    private final List<TemplateFault> faults = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Prepared(Docx docx) {
        this.docx = docx;
        this.styles = Styles.of(docx);
        this.section = docx.xml(docx.main()).at("w:body", "w:sectPr");
    }

    public static Prepared of(Docx docx, Fields fields) {
        var prepared = new Prepared(docx);
        prepared.read(docx.main(), Place.Part.BODY, fields);
        docx.targets(docx.main()).values().forEach(target -> {
            if (!docx.parts().containsKey(target) || !target.endsWith(".xml")) {
                return;
            }
            var root = docx.xml(target);
            if (root.is("w:hdr") || root.is("w:ftr")) {
                prepared.read(target, root.is("w:hdr") ? Place.Part.HEADER : Place.Part.FOOTER, fields);
            }
        });
        return prepared;
    }

    public List<TemplateFault> faults() {
        return List.copyOf(faults);
    }

    /// Those the template declares itself by `{{!name: hint}}`.
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    public FilledDocx fill(Values values) {
        var own = styles.anew();
        var filler = new Filler(own, section);
        var filled = new LinkedHashMap<String, Element>();
        parts.forEach((name, root) -> filled.put(name, filler.fill(root, Scope.of(values))));
        return new FilledDocx(docx, own, filled, filler.gaps());
    }

    /// One document with a section for each copy.
    ///
    /// @param done told the number of copies ready after each; may throw to give up
    public FilledDocx fillEach(List<Values> copies, IntConsumer done) {
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("no copies to fill");
        }
        var own = styles.anew();
        var merge = new MailMerge(docx, parts, new Filler(own, section));
        for (var i = 0; i < copies.size(); i++) {
            merge.add(copies.get(i), i);
            done.accept(i + 1);
        }
        return merge.merged(own);
    }

    private void read(String name, Place.Part part, Fields fields) {
        var read = PartReader.read(docx.xml(name), part);
        var checked = Names.check(read.root(), fields);
        parts.put(name, checked.root());
        faults.addAll(read.faults());
        faults.addAll(checked.faults());
        checked.gaps().stream()
                .filter(gap -> gaps.stream().noneMatch(known -> known.path().equals(gap.path())))
                .forEach(gaps::add);
    }
}
