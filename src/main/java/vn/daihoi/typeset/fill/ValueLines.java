package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;
import vn.daihoi.typeset.word.ParagraphLook.Align;
import vn.daihoi.typeset.word.Styles;

/// A value of several lines in running text makes as many paragraphs: each begins with the indent of a first line and
/// ends as a paragraph does. Elsewhere, as in a letterhead, a narrow cell or under a dash, its lines stay in one.
record ValueLines(Styles styles) {

    List<Element> of(Element paragraph) {
        var properties = paragraph.first("w:pPr");
        return paragraph.elements().anyMatch(ValueLines::isBroken) && isRunningText(properties)
                ? divided(paragraph, properties)
                : List.of(paragraph);
    }

    private static boolean isBroken(Element run) {
        return run.is("w:r") && run.elements().anyMatch(part -> part == Runs.LINE_END);
    }

    private boolean isRunningText(@Nullable Element properties) {
        var look = styles.paragraph(properties, "");
        return look.first() >= 0
                && (look.first() > 0 || look.align() == Align.JUSTIFIED)
                && look.frame() == null
                && styles.listPlace(properties) == null
                && (properties == null || properties.first("w:sectPr") == null);
    }

    private static List<Element> divided(Element paragraph, @Nullable Element properties) {
        var following = properties == null ? List.<Node>of() : List.<Node>of(without(properties));
        var paragraphs = new ArrayList<Element>();
        var line = new ArrayList<Node>();
        for (var child : paragraph.children()) {
            if (child instanceof Element run && isBroken(run)) {
                var parts = parts(run);
                line.add(parts.getFirst());
                for (var part : parts.subList(1, parts.size())) {
                    paragraphs.add(paragraph.containing(line));
                    line = new ArrayList<>(following);
                    line.add(part);
                }
            } else {
                line.add(child);
            }
        }
        paragraphs.add(paragraph.containing(line));
        return paragraphs;
    }

    /// A run for each line, all of one look.
    private static List<Element> parts(Element run) {
        var parts = new ArrayList<Element>();
        var look = run.first("w:rPr");
        var here = new ArrayList<Node>();
        for (var child : run.children()) {
            if (child == Runs.LINE_END) {
                parts.add(run.containing(here));
                here = new ArrayList<>(look == null ? List.of() : List.of(look));
            } else {
                here.add(child);
            }
        }
        parts.add(run.containing(here));
        return parts;
    }

    /// Only the first of them begins a page.
    private static Element without(Element properties) {
        return properties.first("w:pageBreakBefore") == null
                ? properties
                : properties.containing(properties.children().stream()
                        .filter(child -> !(child instanceof Element one && one.is("w:pageBreakBefore")))
                        .toList());
    }
}
