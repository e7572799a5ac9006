package vn.daihoi.choice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Pages;

/// Sets number, rules and way of a choice; earlier ones below.
///
/// @param filling where the numbers came from
/// @param allocated whether seats of units are decided
/// @param pages where `earlier` stands among all of them
/// @param pairs values that a rule for two at once can name
public record SetupPage(
        long listId,
        int version,
        String unit,
        List<Crumb> crumbs,
        boolean editable,
        ChoiceForm form,
        Filling filling,
        boolean allocated,
        FormErrors errors,
        List<Finding> findings,
        List<Group> groups,
        List<PairRow> pairRows,
        List<Choice> pairs,
        List<PersonRow> people,
        List<Choice> methods,
        List<Earlier> earlier,
        Pages pages) {

    /// As it stands in its field.
    public String near() {
        return filling.near() == null ? "" : filling.near().toString();
    }

    /// @param open whether a number is typed in it
    public record Group(String name, @Nullable Citation citation, boolean open, List<ValueRow> values) {}

    public record ValueRow(String attribute, String value, int people, String min, String max) {
        /// More are asked for than are proposed: no choice can help.
        public boolean isShort() {
            return min.matches("\\d{1,6}") && Integer.parseInt(min) > people;
        }
    }

    public record PairRow(ChoiceForm.Row row, String label) {}

    public record PersonRow(
            long entryId, String id, String name, String unit, boolean goes, String pick, String rank) {}

    public record Earlier(long id, String title, String state, String badge) {}
}
