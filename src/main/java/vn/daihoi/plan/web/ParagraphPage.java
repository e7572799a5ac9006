package vn.daihoi.plan.web;

import java.util.Arrays;
import java.util.List;
import vn.daihoi.plan.Paragraph;
import vn.daihoi.plan.PlanText;

/// One paragraph of a plan's text.
///
/// @param number number and symbol of the plan
/// @param above headings of the parts it lies in, from the outermost
public record ParagraphPage(String number, String id, List<String> above, List<String> lines) {

    static ParagraphPage of(PlanText text, Paragraph paragraph) {
        var above = text.paragraphs().stream()
                .filter(it -> it.heading() != null)
                .filter(it -> it.id().equals(paragraph.id()) || paragraph.id().startsWith(it.id() + "."))
                .map(it -> it.id() + ". " + it.heading())
                .toList();
        return new ParagraphPage(text.number(), paragraph.id(), above, lines(paragraph));
    }

    static List<String> lines(Paragraph paragraph) {
        var text = paragraph.text();
        return text == null ? List.of() : Arrays.asList(text.split("\n"));
    }
}
