package vn.daihoi.talk.web;

import java.util.List;

/// The papers of one exemplar in a few lines.
public record TalkPanelPage(List<Line> lines) {

    public record Line(String url, String title, String state, String badge) {}
}
