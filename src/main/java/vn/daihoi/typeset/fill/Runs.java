package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.typeset.word.Attribute;
import vn.daihoi.typeset.word.Chars;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;

/// Runs of text as Word writes them.
final class Runs {
    /// XML cannot carry these, and Word calls a file with one of them damaged.
    private static final Pattern UNWRITABLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /// Where a line of a value ends; known again by being this one.
    static final Element LINE_END = Element.of("w:br");

    private Runs() {}

    /// A run that looks like another.
    static Element like(Element run, Node... content) {
        var look = run.first("w:rPr");
        var children = new ArrayList<Node>();
        if (look != null) {
            children.add(look);
        }
        children.addAll(List.of(content));
        return new Element(run.name(), run.tag(), List.of(), children);
    }

    static Element text(String text) {
        return text(Element.of("w:t"), text);
    }

    static Element text(Element like, String text) {
        return new Element(
                like.name(),
                like.tag(),
                List.of(Attribute.of("xml:space", "preserve")),
                text.isEmpty() ? List.of() : List.of(new Chars(text)));
    }

    /// A value in the look of its placeholder; `\n` breaks the line, `\t` goes to the next stop.
    static Element filled(Element shell, String value) {
        var children = new ArrayList<Node>(shell.children());
        var text = Binding.of(
                writable(VietnameseText.nfc(value).replace("\r\n", "\n").replace('\r', '\n')));
        var from = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\t') {
                if (at > from) {
                    children.add(text(text.substring(from, at)));
                }
                if (at < text.length()) {
                    children.add(text.charAt(at) == '\n' ? LINE_END : Element.of("w:tab"));
                }
                from = at + 1;
            }
        }
        return shell.containing(children);
    }

    private static String writable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c < 0xE000 || c >= 0xFFFE) {
                return UNWRITABLE.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /// What a person must still write stands out on paper and on screen.
    static Element toWrite(Element shell, String hint) {
        var look = shell.first("w:rPr");
        var mark = Element.val("w:highlight", "yellow");
        var children = new ArrayList<Node>();
        children.add(look == null ? Element.of("w:rPr", mark) : highlighted(look, mark));
        children.add(text(hint.isEmpty() ? "[…]" : "[…: " + hint + "]"));
        return shell.containing(children);
    }

    /// The schema wants the parts of a look in its order: a highlight stands after the size and before the underline.
    private static Element highlighted(Element look, Element mark) {
        var after = List.of(
                "w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang");
        var children = new ArrayList<Node>(look.children());
        children.removeIf(child -> child instanceof Element element && element.is("w:highlight"));
        var at = 0;
        while (at < children.size()
                && !(children.get(at) instanceof Element element && after.contains(element.name()))) {
            at++;
        }
        children.add(at, mark);
        return look.containing(children);
    }
}
