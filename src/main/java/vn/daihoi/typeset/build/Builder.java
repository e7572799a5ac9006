package vn.daihoi.typeset.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Regime;
import vn.daihoi.typeset.word.Docx;
import vn.daihoi.typeset.word.Element;

/// Builds the DOCX of one blueprint, element by element.
public final class Builder {
    private static final Map<String, String> STYLES = Map.of(
            "p", "DHThan",
            "ground", "DHCanCu",
            "h1", "DHPhan",
            "h2", "DHKhoan",
            "centre", "DHGiua",
            "authority", "DHThamQuyen",
            "note", "DHChiDan");
    private static final Set<String> KNOWN_ELSEWHERE = Set.of("fields");

    private final Element paper;
    private final PaperType type;
    private final Regime regime;
    private final Measures measures;
    private final StringBuilder body = new StringBuilder(16_000);
    private boolean numbered;
    private boolean inAnnex;

    public Builder(Element paper, PaperType type, Regime regime, Map<String, String> measures) {
        this.paper = paper;
        this.type = type;
        this.regime = regime;
        this.measures = new Measures(measures);
    }

    public Docx docx() {
        numbered = !measures.text(paper, "numbers", "yes").equals("no");
        blocks(paper.elements().toList());
        body.append(section());
        return Package.around(body.toString(), regime, numbered);
    }

    private void blocks(List<Element> elements) {
        elements.forEach(this::block);
    }

    private void block(Element element) {
        switch (element.name()) {
            case "letterhead" -> body.append(new Letterhead(type, room()).head(element));
            case "title" -> title(element);
            case "addressees" -> body.append(Letterhead.addressees());
            case "decides" ->
                paragraph("DHThamQuyen", "", Wording.of(element.text().isBlank() ? "QUYẾT ĐỊNH:" : element.text(), ""));
            case "recipients" -> body.append(Letterhead.recipients());
            case "signature" -> body.append(new Letterhead(type, room()).signature(element));
            case "each" -> wrapped("#", measures.text(element, "rows", ""), element);
            case "if" -> wrapped("?", measures.text(element, "name", ""), element);
            case "unless" -> wrapped("^", measures.text(element, "name", ""), element);
            case "table" -> body.append(new TableBuilder(measures, room()).table(element));
            case "rule" -> body.append(Letterhead.RULE);
            case "at" -> at(element);
            case "appendix" -> {
                beginAnnex();
                paragraph("DHPhuLuc", "", Wording.of(element, look(element)));
            }
            default -> {
                var style = STYLES.get(element.name());
                if (style != null) {
                    paragraph(style, properties(element), Wording.of(element, look(element)));
                } else if (!KNOWN_ELSEWHERE.contains(element.name())) {
                    throw new IllegalArgumentException("element (%s) in a blueprint".formatted(element.name()));
                }
            }
        }
    }

    private void wrapped(String sign, String name, Element element) {
        paragraph("DHThan", "", Wording.of("{{" + sign + name + "}}", ""));
        blocks(element.elements().toList());
        paragraph("DHThan", "", Wording.of("{{/" + name + "}}", ""));
    }

    /// Kind and subject of the paper with the rule below; in the annex of another paper only what is written here.
    private void title(Element element) {
        var kind = measures.text(element, "kind", OfficialWords.capitals(type.title()));
        paragraph("DHTenLoai", "", Wording.of(kind, ""));
        paragraph(
                "DHTrichYeu",
                "",
                element.children().isEmpty() ? Wording.of("{{trich_yeu}}", "") : Wording.of(element, ""));
        body.append(Letterhead.RULE);
        paragraph("DHThan", "<w:keepNext/>" + StyleSheet.spacing(0, 0), "");
    }

    /// Each annex counts its pages from 1 (NĐ 30/2020, phụ lục I, phần I, mục III.1.đ): it is a section of its own.
    private void beginAnnex() {
        paragraph("DHBang", TableBuilder.NO_HEIGHT + section(), "");
        inAnnex = true;
    }

    private void paragraph(String style, String properties, String runs) {
        body.append(paragraphOf(style, properties, runs));
    }

    static String paragraphOf(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    /// In the order of the schema: keep, break, frame, spacing, indents, alignment.
    private String properties(Element element) {
        var text = new StringBuilder();
        if (measures.text(element, "keep", "").equals("yes")) {
            text.append("<w:keepNext/>");
        }
        if (measures.text(element, "break", "").equals("yes")) {
            text.append("<w:pageBreakBefore/>");
        }
        if (element.attribute("before") != null || element.attribute("after") != null) {
            text.append(StyleSheet.spacing(
                    (int) measures.number(element, "before", 0), (int) measures.number(element, "after", 6)));
        }
        if (element.attribute("first") != null || element.attribute("left") != null) {
            var first = measures.twips(element, "first", 12.7);
            text.append("<w:ind w:left=\"%d\" w:%s=\"%d\"/>"
                    .formatted(
                            measures.twips(element, "left", 0), first < 0 ? "hanging" : "firstLine", Math.abs(first)));
        }
        return text.append(align(measures, element)).toString();
    }

    static String align(Measures measures, Element element) {
        return switch (measures.text(element, "align", "")) {
            case "left" -> "<w:jc w:val=\"left\"/>";
            case "centre" -> "<w:jc w:val=\"center\"/>";
            case "right" -> "<w:jc w:val=\"right\"/>";
            case "both" -> "<w:jc w:val=\"both\"/>";
            default -> "";
        };
    }

    private String look(Element element) {
        return look(measures, element);
    }

    static String look(Measures measures, Element element) {
        return (measures.text(element, "bold", "").equals("yes") ? "<w:b/>" : "")
                + (measures.text(element, "italic", "").equals("yes") ? "<w:i/>" : "")
                + (measures.text(element, "caps", "").equals("yes") ? "<w:caps/>" : "")
                + (element.attribute("colour") == null
                        ? ""
                        : "<w:color w:val=\"" + measures.text(element, "colour", "000000") + "\"/>")
                + (element.attribute("size") == null ? "" : Wording.size(measures.number(element, "size", 14)));
    }

    /// A line at a place of its own on the page, as on a pre-printed blank: a frame, which Word lets one drag.
    private void at(Element element) {
        var frame =
                "<w:framePr w:w=\"%d\" w:hSpace=\"0\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"%d\" w:y=\"%d\"/>"
                        .formatted(
                                measures.twips(element, "width", 100),
                                Math.max(1, measures.twips(element, "x", 0)),
                                Math.max(1, measures.twips(element, "y", 0)));
        paragraph(
                "DHGiua",
                frame + StyleSheet.spacing(0, 0) + align(measures, element),
                Wording.of(element, look(element)));
    }

    private int room() {
        var margins = margins();
        return width() - margins.get(1) - margins.get(3);
    }

    private boolean landscape() {
        return measures.text(paper, "page", "portrait").equals("landscape");
    }

    private int width() {
        return Measures.twips(landscape() ? 297 : 210);
    }

    private int height() {
        return Measures.twips(landscape() ? 210 : 297);
    }

    /// Top, right, bottom, left: within what both rules allow (20–25, 15–20, 20–25, 30–35 mm).
    private List<Integer> margins() {
        return measures.twipsList(paper, "margins", "20 15 20 30");
    }

    private String section() {
        var margins = margins();
        return "<w:sectPr>%s<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/><w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>%s%s</w:sectPr>"
                .formatted(
                        numbered ? Package.numberReference(regime) : "",
                        width(),
                        height(),
                        landscape() ? " w:orient=\"landscape\"" : "",
                        margins.get(0),
                        margins.get(1),
                        margins.get(2),
                        margins.get(3),
                        inAnnex ? "<w:pgNumType w:start=\"1\"/>" : "",
                        numbered ? "<w:titlePg/>" : "");
    }
}
