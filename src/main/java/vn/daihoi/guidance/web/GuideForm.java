package vn.daihoi.guidance.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.guidance.Guide;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Guidance as typed.
public record GuideForm(String group, String title, String words, String paper, int version) {
    static final GuideForm BLANK = new GuideForm("", "", "", "", 0);
    private static final int LINE = 300;
    private static final int TEXT = 20_000;

    public GuideForm {
        group = line(group);
        title = line(title);
        words = words == null ? "" : VietnameseText.nfc(words).strip();
        paper = line(paper);
    }

    static GuideForm of(Guide guide) {
        return new GuideForm(guide.group(), guide.title(), guide.words(), guide.paper(), guide.version());
    }

    GuideForm at(int current) {
        return new GuideForm(group, title, words, paper, current);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(title.isEmpty(), "title", "guidance.error.title")
                .when(title.length() > LINE, "title", "guidance.error.long", LINE)
                .when(words.isEmpty(), "words", "guidance.error.words")
                .when(words.length() > TEXT, "words", "guidance.error.long", TEXT)
                .when(paper.length() > LINE, "paper", "guidance.error.long", LINE);
    }

    Guide guide(long id, String season, long unitId) {
        return new Guide(id, season, unitId, group, title, words, paper, null, version, "", null);
    }

    /// Where somebody else has saved something different.
    List<Clash> against(GuideForm theirs, Words t) {
        var clashes = new ArrayList<Clash>();
        add(clashes, t.of("guidance.field.title"), theirs.title, title);
        add(clashes, t.of("guidance.field.words"), theirs.words, words);
        add(clashes, t.of("guidance.field.paper"), theirs.paper, paper);
        return clashes;
    }

    private static void add(List<Clash> clashes, String field, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            clashes.add(new Clash(field, theirs, mine));
        }
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }
}
