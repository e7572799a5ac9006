package vn.daihoi.talk.web;

import java.util.List;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One paper.
///
/// @param conference its page, for whoever may open it; empty for others
/// @param paragraphs of the text, where it is only read
public record TalkPage(
        List<Crumb> crumbs,
        long id,
        String name,
        String exemplar,
        String conference,
        String way,
        String reasons,
        String state,
        String badge,
        boolean frozen,
        String frozenBy,
        Form form,
        FormErrors errors,
        List<Clash> clashes,
        List<String> paragraphs,
        int words,
        int minutes,
        int pace,
        int round,
        List<RemarkLine> remarks,
        boolean hosts,
        boolean writes,
        boolean reviews) {

    /// The text as typed.
    public record Form(String title, String text, int version) {
        public Form {
            title = title == null ? "" : title;
            text = text == null ? "" : text;
        }
    }

    public record RemarkLine(
            long id, String round, String quote, String text, String by, boolean open, String settled) {}
}
