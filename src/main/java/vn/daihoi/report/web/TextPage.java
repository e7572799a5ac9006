package vn.daihoi.report.web;

import java.util.List;

/// The whole report as it reads, with comments beside the paragraphs.
public record TextPage(ReportHead head, List<Part> parts, boolean mayComment) {

    /// @param general comments on the part as a whole, and on paragraphs that are gone
    public record Part(String code, String number, String name, List<Line> lines, List<Side.CommentRow> general) {}

    public record Line(Shown shown, List<Side.CommentRow> comments) {}
}
