package vn.daihoi.commendation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.commendation.Shares;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One round.
///
/// @param edits whether the reader may write on it now
/// @param meets whether the council's meeting may still be changed: no decision rests on it yet
/// @param commits whether the reader may send it up or decide
/// @param above name of the unit it goes up to; empty at the top of the tree
/// @param waiting proposals from below that wait to be taken up
/// @param goingUp how many lines would go up now
/// @param refused why the last act was stopped
/// @param outside honours that a decision signed elsewhere can be written down for
public record RoundPage(
        List<Crumb> crumbs,
        long id,
        int version,
        String name,
        String unit,
        String sent,
        boolean edits,
        boolean meets,
        boolean commits,
        String above,
        Shares shares,
        HearingForm form,
        FormErrors errors,
        @Nullable Conflict conflict,
        List<Finding> refused,
        List<Finding> findings,
        List<LineView> lines,
        long waiting,
        long goingUp,
        List<Giving> givings,
        List<Choice> outside,
        OutsideForm outsideForm,
        boolean removable) {

    /// Whether the reader has anything left to do with it.
    public boolean goesOn() {
        return edits || commits && !(above.isEmpty() && givings.isEmpty() && outside.isEmpty());
    }

    /// Whether anybody on it is not decided yet: then it is said who decides, by which article.
    public boolean citesLaw() {
        return lines.stream().anyMatch(line -> !line.giver().isEmpty());
    }

    public record Conflict(List<Clash> clashes, String who, String when) {}

    /// One line.
    ///
    /// @param own whether the unit of the round proposed it: then its council votes
    /// @param here whether it is judged in this round now
    /// @param giver who decides, and the article that says so; empty once it is decided
    /// @param held what the register says they hold already
    /// @param exemplar address of the exemplar they are in this season; empty for most
    /// @param said what other units on the way have said
    /// @param unordered whether the order of honours is not kept, as far as is known
    public record LineView(
            long id,
            int version,
            String name,
            String person,
            String kind,
            String work,
            boolean leader,
            String unit,
            String title,
            String giver,
            String achievement,
            String held,
            String exemplar,
            List<String> said,
            boolean own,
            boolean here,
            String mark,
            String standing,
            String href,
            String edit,
            boolean returnable,
            boolean unordered,
            List<Finding> findings) {}

    /// An honour that the unit can give to so many now.
    public record Giving(String subject, String title, int number) {}

    /// What is typed of a decision signed elsewhere.
    public record OutsideForm(
            String honour,
            String number,
            String onDay,
            String body,
            String signer,
            String post,
            FormErrors errors,
            boolean shown) {
        static final OutsideForm EMPTY = new OutsideForm("", "", "", "", "", "", FormErrors.none(), false);
    }
}
