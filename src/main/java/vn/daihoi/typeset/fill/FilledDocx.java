package vn.daihoi.typeset.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.typeset.Gap;
import vn.daihoi.typeset.word.Docx;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.PlainText;
import vn.daihoi.typeset.word.Styles;
import vn.daihoi.typeset.word.Xml;

/// A filled DOCX that is not packed yet.
///
/// @param parts those that were filled, by name; the others are as in `docx`
public record FilledDocx(Docx docx, Styles styles, Map<String, Element> parts, List<Gap> gaps) {

    public FilledDocx {
        parts = Map.copyOf(parts);
        gaps = List.copyOf(gaps);
    }

    public static FilledDocx asItIs(Docx docx) {
        return new FilledDocx(docx, Styles.of(docx), Map.of(docx.main(), docx.xml(docx.main())), List.of());
    }

    public Element body() {
        var body = document().first("w:body");
        if (body == null) {
            throw new IllegalStateException("a DOCX without a body");
        }
        return body;
    }

    public Element document() {
        return part(docx.main());
    }

    public Element part(String name) {
        var filled = parts.get(name);
        return filled == null ? docx.xml(name) : filled;
    }

    public String text() {
        return PlainText.of(body(), styles);
    }

    public void write(OutputStream out) throws IOException {
        var packed = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, root) -> packed.put(name, Xml.write(root)));
        docx.replacing(packed).write(out);
    }
}
