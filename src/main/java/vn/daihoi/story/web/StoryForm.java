package vn.daihoi.story.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.StoryText;

/// What was typed of a story.
public record StoryForm(int version, String title, String lead, String body, String caption) {

    /// What a request leaves out is empty.
    public StoryForm {
        title = Objects.requireNonNullElse(title, "");
        lead = Objects.requireNonNullElse(lead, "");
        body = Objects.requireNonNullElse(body, "");
        caption = Objects.requireNonNullElse(caption, "");
    }

    static StoryForm of(StoryText text, int version) {
        return new StoryForm(version, text.title(), text.lead(), text.body(), text.caption());
    }

    StoryText text() {
        return new StoryText(title, lead, body, caption);
    }

    /// Where a colleague’s text, saved meanwhile, differs from this one.
    List<Clash> against(StoryText theirs, Words t) {
        var mine = text();
        var clashes = new ArrayList<Clash>();
        add(clashes, t.of("story.title"), theirs.title(), mine.title());
        add(clashes, t.of("story.lead"), theirs.lead(), mine.lead());
        add(clashes, t.of("story.body"), theirs.body(), mine.body());
        add(clashes, t.of("story.caption"), theirs.caption(), mine.caption());
        return clashes;
    }

    private static void add(List<Clash> clashes, String label, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            clashes.add(new Clash(label, theirs, mine));
        }
    }

    StoryForm on(int newer) {
        return new StoryForm(newer, title, lead, body, caption);
    }
}
