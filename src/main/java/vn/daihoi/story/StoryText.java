package vn.daihoi.story;

import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.shared.VietnameseText;

/// What a story says, as plain text. See [StoryBody] for the few signs that mean something.
///
/// @param title as a newspaper would print it
/// @param lead in two or three sentences; also what is shown where a story is shared
/// @param caption below the portrait
public record StoryText(String title, String lead, String body, String caption) {

    static final StoryText NONE = new StoryText("", "", "", "");

    public StoryText {
        title = VietnameseText.line(title);
        lead = VietnameseText.line(lead);
        body = VietnameseText.received(body).replace("\r\n", "\n").strip();
        caption = VietnameseText.line(caption);
    }

    /// The unit's own words to begin with; who writes makes a story of them.
    static StoryText draftedFrom(Exemplar exemplar) {
        return new StoryText(exemplar.sheet().headline(), "", exemplar.sheet().deeds(), "");
    }

    /// All of it, for rules that read it whole.
    String whole() {
        return String.join("\n", title, lead, body, caption);
    }
}
