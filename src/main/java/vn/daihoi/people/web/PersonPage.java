package vn.daihoi.people.web;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;

/// @param facts label and value of all that is known and not sensitive
/// @param sensitive the same for what is sensitive: masked, or open after a look was written down
/// @param mayLook whether the reader may open what is sensitive
/// @param families the honours, each family apart
/// @param panels what other modules have to show
/// @param mergedInto where the entry was merged into; empty for all in use
public record PersonPage(
        List<Crumb> crumbs,
        long id,
        String name,
        String under,
        boolean invented,
        List<Fact> facts,
        List<Fact> sensitive,
        boolean open,
        boolean mayLook,
        boolean editable,
        List<Family> families,
        HonourForm honour,
        FormErrors errors,
        List<Choice> awards,
        List<Choice> ranks,
        String mergedInto,
        List<Absorbed> absorbed,
        List<HistoryLine> history,
        List<Function<Frame, Content>> panels) {

    public record Fact(String label, String value) {}

    public record Family(String name, List<HonourLine> honours) {}

    public record HonourLine(long id, String title, String when, String decision) {}

    /// An entry that was merged into this one, and may be taken out again.
    public record Absorbed(long mergeId, String name, String when, boolean undoable) {}

    /// @param details what changed, as sentences
    public record HistoryLine(String when, String title, String by, List<String> details) {}

    /// An honour as typed.
    public record HonourForm(String award, String rank, String year, String decidedOn, String decision, String giver) {
        static final HonourForm EMPTY = new HonourForm("", "", "", "", "", "");

        /// A field that the browser left out is empty.
        public HonourForm {
            award = PeopleQuery.text(award);
            rank = PeopleQuery.text(rank);
            year = PeopleQuery.text(year);
            decidedOn = PeopleQuery.text(decidedOn);
            decision = PeopleQuery.text(decision);
            giver = PeopleQuery.text(giver);
        }
    }
}
