package vn.daihoi.typeset.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a document, a line for each paragraph; the cells of a row stand in one line, divided by ` | `.
public final class PlainText {
    private final Styles styles;
    private final Numbering.Counter counter;
    private final List<String> lines = new ArrayList<>();

    private PlainText(Styles styles) {
        this.styles = styles;
        this.counter = styles.numbering().counter();
    }

    public static String of(Element body, Styles styles) {
        var text = new PlainText(styles);
        text.blocks(body);
        return String.join("\n", text.lines) + "\n";
    }

    private void blocks(Element holder) {
        holder.elements().forEach(element -> {
            switch (element.name()) {
                case "w:p" -> lines.add(paragraph(element));
                case "w:tbl" -> element.elements().forEach(this::row);
                case "w:sdt", "w:sdtContent" -> blocks(element);
                default -> {}
            }
        });
    }

    private void row(Element row) {
        if (row.is("w:tr")) {
            lines.add(String.join(" | ", row.all("w:tc").map(this::cell).toList()));
        }
    }

    private String cell(Element cell) {
        var inner = new ArrayList<String>();
        cell.elements().forEach(element -> {
            if (element.is("w:p")) {
                inner.add(paragraph(element));
            } else if (element.is("w:tbl")) {
                element.all("w:tr")
                        .forEach(row -> inner.add(String.join(
                                " | ", row.all("w:tc").map(this::cell).toList())));
            }
        });
        return String.join(" / ", inner.stream().filter(line -> !line.isBlank()).toList());
    }

    private String paragraph(Element paragraph) {
        var properties = paragraph.first("w:pPr");
        var text = new StringBuilder(number(properties));
        gather(paragraph, text);
        return text.toString().stripTrailing();
    }

    private String number(@Nullable Element properties) {
        var place = styles.listPlace(properties);
        var number = place == null ? "" : counter.next(place);
        return number.isEmpty() ? "" : number + " ";
    }

    private static void gather(Element element, StringBuilder text) {
        element.elements().forEach(child -> {
            switch (child.name()) {
                case "w:t" -> text.append(child.text());
                case "w:tab" -> text.append(element.is("w:r") ? "\t" : "");
                case "w:br", "w:cr" -> text.append("\n");
                case "w:noBreakHyphen" -> text.append("-");
                case "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:txbxContent", "mc:Fallback" -> {}
                default -> gather(child, text);
            }
        });
    }
}
