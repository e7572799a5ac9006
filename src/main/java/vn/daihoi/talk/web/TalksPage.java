package vn.daihoi.talk.web;

import java.util.List;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;

/// Who speaks at a conference, and who could.
///
/// @param minutes of all papers together
/// @param q as typed, to narrow the candidates
public record TalksPage(
        DayHead head,
        String path,
        List<Line> lines,
        int minutes,
        Balance balance,
        List<Finding> findings,
        List<Candidate> candidates,
        String q,
        List<Choice> ways,
        Typed typed,
        FormErrors errors) {

    /// What was chosen and typed of the next one.
    ///
    /// @param exemplar 0 while nobody is chosen
    public record Typed(long exemplar, String way, String reasons) {
        static final Typed NOTHING = new Typed(0, "papers", "");
    }

    public record Line(
            long id,
            String name,
            boolean invented,
            String under,
            String way,
            String title,
            String reasons,
            int minutes,
            String state,
            String badge) {}

    public record Balance(int speakers, int women, int direct, int fields, int places) {}

    /// @param facts what speaks for choosing this one: field, woman, direct worker, new exemplar
    public record Candidate(
            long exemplarId, String name, boolean invented, String under, String headline, String facts) {}
}
