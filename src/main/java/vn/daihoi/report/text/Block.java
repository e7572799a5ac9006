package vn.daihoi.report.text;

import java.util.List;

/// A line of a report as it will be printed.
public sealed interface Block {
    List<Span> spans();

    record Paragraph(List<Span> spans) implements Block {}

    /// One item of a simple list.
    record Item(List<Span> spans) implements Block {}
}
