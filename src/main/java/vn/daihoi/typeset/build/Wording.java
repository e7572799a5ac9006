package vn.daihoi.typeset.build;

import java.util.regex.Pattern;
import vn.daihoi.typeset.word.Chars;
import vn.daihoi.typeset.word.Element;

/// The words of a blueprint's paragraph as runs: `<b>`, `<i>`, `<u>`, `<br/>`, `<tab/>`, `<size of="12">`.
final class Wording {
    private static final Pattern SPACES = Pattern.compile("[ \\n\\r\\t]+");

    private final StringBuilder xml = new StringBuilder();
    private boolean afterSpace = true;

    private Wording() {}

    static String of(Element paragraph, String look) {
        var wording = new Wording();
        wording.gather(paragraph, look);
        return wording.xml.toString();
    }

    static String of(String text, String look) {
        return "<w:r>" + look(look) + "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void gather(Element element, String look) {
        for (var child : element.children()) {
            switch (child) {
                case Chars chars -> text(chars.text(), look);
                case Element one -> {
                    switch (one.name()) {
                        case "b" -> gather(one, "<w:b/>" + look);
                        case "i" ->
                            gather(
                                    one,
                                    look.startsWith("<w:b/>") ? "<w:b/><w:i/>" + look.substring(6) : "<w:i/>" + look);
                        case "u" -> gather(one, look + "<w:u w:val=\"single\"/>");
                        case "size" ->
                            gather(
                                    one,
                                    look
                                            + size(Double.parseDouble(
                                                    one.find("of").orElse("14"))));
                        case "br" -> mark("<w:br/>", look);
                        case "tab" -> mark("<w:tab/>", look);
                        default ->
                            throw new IllegalArgumentException("element (%s) in a paragraph".formatted(one.name()));
                    }
                }
            }
        }
    }

    static String size(double points) {
        var halves = Math.round(points * 2);
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(halves, halves);
    }

    private void mark(String mark, String look) {
        xml.append("<w:r>").append(look(look)).append(mark).append("</w:r>");
        afterSpace = true;
    }

    /// Line breaks and indents of the blueprint are no part of its words.
    private void text(String raw, String look) {
        var text = SPACES.matcher(raw).replaceAll(" ");
        if (afterSpace && text.startsWith(" ")) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            return;
        }
        afterSpace = text.endsWith(" ");
        xml.append(of(text, look));
    }

    private static String look(String look) {
        return look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>";
    }
}
