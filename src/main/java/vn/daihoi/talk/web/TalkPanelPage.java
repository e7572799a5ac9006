package vn.daihoi.talk.web;

import java.util.List;

/// The papers of one exemplar in a few lines.
///
/// @param choose where the reader’s unit may choose the exemplar to speak; "" where it may not
public record TalkPanelPage(List<Line> lines, String choose) {

    public record Line(String url, String title, String state, String badge) {}
}
