package vn.daihoi.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.daihoi.typeset.build.Builder;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Xml;

/// A built-in template as a short text of its structure: what stands in it, not how it looks. The look comes from the
/// rule in force on the paper's date. The elements are told in docs/methods/blueprints.md.
public final class Blueprint {
    private final Element paper;
    private final Fields fields;

    private Blueprint(Element paper) {
        this.paper = paper;
        var own = paper.first("fields");
        this.fields = own == null ? Fields.of() : new Fields(fields(own));
    }

    public static Blueprint read(String markup) {
        try {
            return new Blueprint(Xml.parse(markup.getBytes(StandardCharsets.UTF_8)));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("blueprint is not well formed", e);
        }
    }

    /// The names of its own; those of the letterhead ([PaperHead#FIELDS]) come on top.
    public Fields fields() {
        return fields;
    }

    public PaperType type() {
        return paper.find("type").map(PaperType::valueOf).orElse(PaperType.LETTER);
    }

    /// Whether it stands on its own with a letterhead and a number.
    public boolean hasLetterhead() {
        return paper.first("letterhead") != null;
    }

    public byte[] docx(Regime regime) {
        return docx(regime, Map.of());
    }

    /// @param measures values for the names in `{…}` of attributes, such as the positions on a pre-printed blank
    public byte[] docx(Regime regime, Map<String, String> measures) {
        var out = new ByteArrayOutputStream();
        try {
            new Builder(paper, type(), regime, measures).docx().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Field> fields(Element holder) {
        var fields = new ArrayList<Field>();
        holder.elements().forEach(one -> {
            var name = one.find("name").orElse("");
            var says = one.find("says").orElse("");
            fields.add(new Field(name, says, one.is("rows") ? fields(one) : List.of()));
        });
        return fields;
    }
}
