package vn.daihoi.typeset.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.RunLook;
import vn.daihoi.typeset.word.Units;

/// Reads a paragraph's runs, fields and pictures into atoms.
final class Atoms {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Source source;
    private final @Nullable Element properties;
    private final String table;
    private final List<Atom> atoms = new ArrayList<>();
    private final Deque<FieldCode> fields = new ArrayDeque<>();

    private Atoms(Source source, @Nullable Element properties, String table) {
        this.source = source;
        this.properties = properties;
        this.table = table;
    }

    static List<Atom> of(Element paragraph, Source source, String table) {
        var atoms = new Atoms(source, paragraph.first("w:pPr"), table);
        atoms.number();
        atoms.inline(paragraph);
        return atoms.atoms;
    }

    /// A field being read: its words, then whether its result has begun and is ours to write.
    private static final class FieldCode {
        private final StringBuilder words = new StringBuilder();
        private boolean result;
        private boolean written;
    }

    private void number() {
        var place = source.styles().listPlace(properties);
        var number = place == null ? "" : source.counter().next(place);
        if (!number.isEmpty()) {
            var look = source.styles()
                    .letters(properties == null ? null : properties.first("w:rPr"), properties, table)
                    .plain();
            atoms.add(Atom.word(number, look, false));
            atoms.add(new Atom.Tab(look));
        }
    }

    private void inline(Element holder) {
        for (var child : holder.children()) {
            if (child instanceof Element element) {
                switch (element.name()) {
                    case "w:r" -> run(element);
                    case "w:pPr", "w:del", "w:moveFrom" -> {}
                    case "w:fldSimple" -> simpleField(element);
                    default -> inline(element);
                }
            }
        }
    }

    private void run(Element run) {
        var look = source.styles().letters(run.first("w:rPr"), properties, table);
        for (var child : run.children()) {
            if (child instanceof Element element) {
                piece(element, look);
            }
        }
    }

    private void piece(Element element, RunLook look) {
        switch (element.name()) {
            case "w:fldChar" -> fieldMark(element.find("w:fldCharType").orElse(""));
            case "w:instrText" -> {
                if (!fields.isEmpty()) {
                    fields.element().words.append(element.text());
                }
            }
            case "w:t" -> fieldOrText(element.text(), look);
            case "w:tab" -> add(new Atom.Tab(look));
            case "w:br" ->
                add("page".equals(element.attribute("w:type")) ? new Atom.PageBreak() : new Atom.LineBreak(look));
            case "w:cr" -> add(new Atom.LineBreak(look));
            case "w:noBreakHyphen" -> fieldOrText("\u2011", look);
            case "w:sym" -> fieldOrText("•", look);
            case "w:drawing" -> drawing(element);
            case "mc:AlternateContent" -> {
                var choice = element.first("mc:Choice");
                if (choice != null) {
                    choice.elements().forEach(inner -> piece(inner, look));
                }
            }
            default -> {}
        }
    }

    private void add(Atom atom) {
        if (fields.stream().allMatch(field -> field.result && !isNumber(field))) {
            atoms.add(atom);
        }
    }

    private void fieldMark(String kind) {
        switch (kind) {
            case "begin" -> fields.push(new FieldCode());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.element().result = true;
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    private void fieldOrText(String text, RunLook look) {
        var field = fields.peek();
        if (field == null) {
            text(text, look);
        } else if (field.result && isNumber(field)) {
            if (!field.written) {
                field.written = true;
                fields.pop();
                text(number(field.words.toString(), text), look);
                fields.push(field);
            }
        } else if (field.result) {
            text(text, look);
        }
    }

    private boolean isNumber(FieldCode field) {
        return !number(field.words.toString(), "").isEmpty();
    }

    private void simpleField(Element field) {
        var words = field.find("w:instr").orElse("");
        var run = field.first("w:r");
        var number = number(words, "");
        if (number.isEmpty() || run == null) {
            inline(field);
        } else {
            text(number, source.styles().letters(run.first("w:rPr"), properties, table));
        }
    }

    private String number(String words, String otherwise) {
        var name = words.strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
        var number = switch (name) {
            case "PAGE" -> source.page();
            case "NUMPAGES", "SECTIONPAGES" -> source.pages();
            default -> 0;
        };
        return number == 0 ? otherwise : String.valueOf(number);
    }

    private void text(String raw, RunLook asked) {
        if (asked.hidden()) {
            return;
        }
        var look = asked;
        var text = VietnameseText.nfc(raw);
        if (look.letters() != RunLook.Case.AS_TYPED) {
            text = text.toUpperCase(VIETNAMESE);
        }
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n') {
                word(text, from, at, look, false);
                var next = at;
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                add(c == ' ' ? Atom.space(next - at, look) : new Atom.Tab(look));
                at = c == ' ' ? next - 1 : at;
                from = at + 1;
            } else if (c == '\u00A0') {
                word(text, from, at, look, false);
                add(Atom.keptSpace(look));
                from = at + 1;
            } else if (c == '-' && at > from && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                word(text, from, at + 1, look, true);
                from = at + 1;
            }
        }
        word(text, from, text.length(), look, false);
    }

    private void word(String text, int from, int to, RunLook look, boolean opens) {
        if (to > from) {
            add(Atom.word(text.substring(from, to), look, opens));
        }
    }

    private void drawing(Element drawing) {
        var anchor = drawing.first("wp:anchor");
        if (anchor != null) {
            Anchor.of(anchor, source).ifPresent(one -> add(new Atom.Floating(one)));
        }
        var inline = drawing.first("wp:inline");
        if (inline == null) {
            return;
        }
        var extent = inline.first("wp:extent");
        var blip = inline.deep().filter(one -> one.is("a:blip")).findFirst();
        var part = blip.flatMap(one -> one.find("r:embed")).map(source.targets()::get);
        if (extent != null && part.isPresent()) {
            add(new Atom.Picture(part.get(), Units.emus(extent.attribute("cx")), Units.emus(extent.attribute("cy"))));
        }
    }
}
