package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.typeset.Place;
import vn.daihoi.typeset.TemplateFault;
import vn.daihoi.typeset.word.Chars;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;

/// Reads the placeholders of one paragraph. Word splits what a person typed into runs as it likes: after a spelling
/// check `{{ten_don_vi}}` may lie in five of them, so each placeholder is first gathered in the run it begins in.
final class ParagraphReader {
    private final PartReader part;
    private final Place place;

    private ParagraphReader(PartReader part, Place place) {
        this.part = part;
        this.place = place;
    }

    /// @param text the paragraph itself, with blocks that begin and end in it
    record Read(Piece text, List<Step.Lone> lone) {}

    static Read read(Element paragraph, PartReader part, Where where) {
        var texts = new ArrayList<Element>();
        gather(paragraph, texts);
        var whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.text()));
        var place = where.paragraph(whole.toString().strip());
        var dynamic = whole.indexOf("{{") >= 0
                || whole.indexOf("}}") >= 0
                || paragraph.deep().anyMatch(PartReader::isBox);
        if (!dynamic) {
            return new Read(new Piece.Fixed(Binding.of(paragraph)), List.of());
        }
        var reader = new ParagraphReader(part, place);
        var gathered = reader.gatherPlaceholders(paragraph, texts, whole.toString());
        var together = Step.together(reader.steps(gathered.children()));
        return new Read(new Piece.Holder(gathered, together.pieces()), together.lone());
    }

    /// The text elements of this paragraph itself; those in a text box belong to the box's own paragraphs.
    private static void gather(Element element, List<Element> texts) {
        element.elements().forEach(child -> {
            if (child.is("w:t")) {
                texts.add(child);
            } else if (!PartReader.isBox(child)) {
                gather(child, texts);
            }
        });
    }

    private Element gatherPlaceholders(Element paragraph, List<Element> texts, String whole) {
        var now = new ArrayList<StringBuilder>();
        var starts = new int[texts.size() + 1];
        for (var i = 0; i < texts.size(); i++) {
            now.add(new StringBuilder());
            starts[i + 1] = starts[i] + texts.get(i).text().length();
        }
        var matcher = Tag.WRITTEN.matcher(whole);
        var done = 0;
        while (matcher.find()) {
            spread(whole, done, matcher.start(), starts, now);
            now.get(holding(starts, matcher.start())).append(matcher.group());
            done = matcher.end();
        }
        spread(whole, done, whole.length(), starts, now);
        refuseBroken(Tag.WRITTEN.matcher(whole).replaceAll(" "));
        Map<Element, Element> replaced = new IdentityHashMap<>();
        for (var i = 0; i < texts.size(); i++) {
            var text = now.get(i).toString();
            if (!text.equals(texts.get(i).text())) {
                replaced.put(texts.get(i), Runs.text(texts.get(i), text));
            }
        }
        return replaced.isEmpty() ? paragraph : replace(paragraph, replaced);
    }

    private void refuseBroken(String rest) {
        for (var brace : List.of("{{", "}}")) {
            var at = rest.indexOf(brace);
            if (at >= 0) {
                var found = rest.substring(at, Math.min(rest.length(), at + 20));
                part.fault(new TemplateFault(TemplateFault.Kind.BROKEN, place, found, null));
                return;
            }
        }
    }

    private static void spread(String whole, int from, int to, int[] starts, List<StringBuilder> now) {
        for (var at = from; at < to; at++) {
            now.get(holding(starts, at)).append(whole.charAt(at));
        }
    }

    private static int holding(int[] starts, int at) {
        var i = 0;
        while (starts[i + 1] <= at) {
            i++;
        }
        return i;
    }

    private static Element replace(Element element, Map<Element, Element> replaced) {
        return element.mapping(child -> replaced.containsKey(child) ? replaced.get(child) : replace(child, replaced));
    }

    private List<Step> steps(List<Node> children) {
        var steps = new ArrayList<Step>();
        for (var child : children) {
            switch (child) {
                case Element run when run.is("w:r") -> steps.addAll(run(run));
                case Element holder when holder.deep().anyMatch(one -> one.is("w:t")) -> steps.addAll(holder(holder));
                case Element other -> steps.add(new Step.Met(new Piece.Fixed(other)));
                case Chars chars -> steps.add(new Step.Met(new Piece.Fixed(chars)));
            }
        }
        return steps;
    }

    /// A link, a tracked insertion, a content control: blocks begin and end inside it.
    private List<Step> holder(Element holder) {
        if (!holder.text().contains("{{")) {
            return List.of(new Step.Met(new Piece.Fixed(holder)));
        }
        var together = Step.together(steps(holder.children()));
        together.lone().forEach(lone -> part.lone(lone.tag()));
        return List.of(new Step.Met(new Piece.Holder(holder, together.pieces())));
    }

    private List<Step> run(Element run) {
        if (run.deep().anyMatch(PartReader::isBox)) {
            return List.of(new Step.Met(part.boxes(run)));
        }
        if (!run.text().contains("{{")) {
            return List.of(new Step.Met(new Piece.Fixed(Binding.of(run))));
        }
        var steps = new ArrayList<Step>();
        var look = run.first("w:rPr");
        for (var child : run.children()) {
            if (child == look || child instanceof Chars) {
                continue;
            }
            if (child instanceof Element text && text.is("w:t")) {
                text(run, text.text(), steps);
            } else {
                steps.add(new Step.Met(new Piece.Fixed(Runs.like(run, child))));
            }
        }
        return steps;
    }

    private void text(Element run, String text, List<Step> steps) {
        var matcher = Tag.WRITTEN.matcher(text);
        var done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                var words = text.substring(done, matcher.start());
                steps.add(new Step.Met(new Piece.Fixed(Runs.like(run, Runs.text(Binding.beforeHole(words))))));
            }
            var tag = Tag.read(matcher.group(), place);
            if (!tag.isReadable()) {
                part.fault(new TemplateFault(TemplateFault.Kind.BROKEN, place, tag.written(), null));
            } else if (tag.opens() || tag.kind() == Tag.Kind.END) {
                steps.add(new Step.Mark(tag));
            } else {
                steps.add(new Step.Met(new Piece.Hole(tag, Runs.like(run), tag.hint())));
            }
            done = matcher.end();
        }
        if (done < text.length()) {
            steps.add(new Step.Met(new Piece.Fixed(Binding.of(Runs.like(run, Runs.text(text.substring(done)))))));
        }
    }
}
