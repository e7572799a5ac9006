package vn.daihoi.typeset.build;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.typeset.word.Element;

/// Tables of a blueprint: `<table widths="12 60 40">` in millimetres, `<head>` rows that are repeated on each page, and
/// rows that repeat for a list: `<row each="danh_sach">`.
final class TableBuilder {
    static final String NO_HEIGHT = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";

    /// The edges of a cell are no edges to letters that are turned.
    private static final String ASIDE = "<w:ind w:left=\"284\" w:right=\"284\"/>";

    private final Measures measures;
    private final int room;
    private List<Integer> widths = List.of();

    TableBuilder(Measures measures, int room) {
        this.measures = measures;
        this.room = room;
    }

    String table(Element table) {
        widths = fitted(measures.twipsList(table, "widths", "165"));
        var total = widths.stream().mapToInt(Integer::intValue).sum();
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/>".formatted(total));
        xml.append("<w:jc w:val=\"center\"/>").append(borders(measures.text(table, "borders", "all")));
        xml.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width)));
        xml.append("</w:tblGrid>");
        rows(table.elements().toList(), xml);
        return xml.append("</w:tbl>").append(after(table)).toString();
    }

    /// Word joins two tables that follow one another without a paragraph between them. What the last row is kept with
    /// follows behind it.
    private String after(Element table) {
        var spacing = measures.text(table, "after", "yes").equals("no")
                ? NO_HEIGHT
                : "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>";
        var last = table.elements().reduce((_, later) -> later);
        var keep = last.map(row -> measures.text(row, "keep", "").equals("yes")).orElse(false);
        return Builder.paragraphOf("DHBang", (keep ? "<w:keepNext/>" : "") + spacing, "");
    }

    /// Widths are meant for the usual page; on another they keep their proportions.
    private List<Integer> fitted(List<Integer> wanted) {
        var total = wanted.stream().mapToInt(Integer::intValue).sum();
        return total <= room
                ? wanted
                : wanted.stream().map(width -> width * room / total).toList();
    }

    private void rows(List<Element> elements, StringBuilder xml) {
        for (var element : elements) {
            switch (element.name()) {
                case "head" -> row(element, true, xml);
                case "row" -> row(element, false, xml);
                case "each" -> wrapped("#", element, measures.text(element, "rows", ""), xml);
                case "if" -> wrapped("?", element, measures.text(element, "name", ""), xml);
                case "unless" -> wrapped("^", element, measures.text(element, "name", ""), xml);
                default -> throw new IllegalArgumentException("element (%s) in a table".formatted(element.name()));
            }
        }
    }

    private void wrapped(String sign, Element element, String name, StringBuilder xml) {
        control("{{" + sign + name + "}}", xml);
        rows(element.elements().toList(), xml);
        control("{{/" + name + "}}", xml);
    }

    /// A row that only begins or ends a block; it goes away when the template is filled.
    private void control(String tag, StringBuilder xml) {
        var total = widths.stream().mapToInt(Integer::intValue).sum();
        xml.append("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(total))
                .append("<w:gridSpan w:val=\"%d\"/></w:tcPr>".formatted(widths.size()))
                .append(Letterhead.line("DHBang", tag))
                .append("</w:tc></w:tr>");
    }

    private void row(Element row, boolean head, StringBuilder xml) {
        var each = measures.text(row, "each", "");
        xml.append("<w:tr><w:trPr><w:cantSplit/>");
        if (row.attribute("height") != null) {
            xml.append("<w:trHeight w:val=\"%d\" w:hRule=\"exact\"/>".formatted(measures.twips(row, "height", 10)));
        }
        xml.append(head ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
        var column = 0;
        var cells = row.all("cell").toList();
        for (var i = 0; i < cells.size(); i++) {
            var begin = i == 0 && !each.isEmpty() ? "{{#" + each + "}}" : "";
            var end = i == cells.size() - 1 && !each.isEmpty() ? "{{/" + each + "}}" : "";
            var keep = measures.text(row, "keep", "").equals("yes") ? "<w:keepNext/>" : "";
            column += cell(cells.get(i), column, head, keep, begin, end, xml);
        }
        xml.append("</w:tr>");
    }

    private int cell(Element cell, int column, boolean head, String keep, String begin, String end, StringBuilder xml) {
        var span = (int) measures.number(cell, "span", 1);
        var width = widths.subList(column, Math.min(widths.size(), column + span)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width));
        xml.append(span > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(span) : "");
        xml.append(
                switch (measures.text(cell, "down", "")) {
                    case "begins" -> "<w:vMerge w:val=\"restart\"/>";
                    case "goes-on" -> "<w:vMerge/>";
                    default -> "";
                });
        xml.append(
                switch (measures.text(cell, "turn", "")) {
                    case "right" -> "<w:textDirection w:val=\"tbRl\"/>";
                    case "left" -> "<w:textDirection w:val=\"btLr\"/>";
                    default -> "";
                });
        var upright = head ? "middle" : measures.text(cell, "upright", "top");
        xml.append("<w:vAlign w:val=\"%s\"/></w:tcPr>".formatted(upright.equals("middle") ? "center" : upright));
        xml.append(content(cell, head, keep, begin, end)).append("</w:tc>");
        return span;
    }

    private String content(Element cell, boolean head, String keep, String begin, String end) {
        var style = head ? "DHBangDau" : "DHBang";
        var paragraphs = new ArrayList<String>();
        var before = keep + (cell.attribute("turn") == null ? "" : ASIDE);
        var align = before + Builder.align(measures, cell);
        var look = Builder.look(measures, cell);
        if (cell.all("p").findAny().isEmpty()) {
            paragraphs.add(Builder.paragraphOf(style, align, words(begin) + Wording.of(cell, look) + words(end)));
        } else {
            var lines = cell.all("p").toList();
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var own = Builder.look(measures, line);
                var ownAlign = Builder.align(measures, line);
                paragraphs.add(Builder.paragraphOf(
                        style,
                        ownAlign.isEmpty() ? align : before + ownAlign,
                        (i == 0 ? words(begin) : "")
                                + Wording.of(line, own.isEmpty() ? look : own)
                                + (i == lines.size() - 1 ? words(end) : "")));
            }
        }
        return String.join("", paragraphs);
    }

    private static String words(String tag) {
        return tag.isEmpty() ? "" : Wording.of(tag, "");
    }

    private static String borders(String kind) {
        if (!kind.equals("all")) {
            return "";
        }
        var xml = new StringBuilder("<w:tblBorders>");
        for (var edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(edge));
        }
        return xml.append("</w:tblBorders>").toString();
    }
}
