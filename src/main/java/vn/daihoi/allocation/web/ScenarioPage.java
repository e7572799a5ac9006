package vn.daihoi.allocation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One scenario: what was set, what it comes to, and why.
///
/// @param mayCopy also once it is decided: a copy is how one goes on from it
public record ScenarioPage(
        long id,
        int version,
        boolean editable,
        boolean mayCopy,
        List<Crumb> crumbs,
        Values form,
        FormErrors errors,
        List<Choice> methods,
        List<Choice> sources,
        String rule,
        List<GroupRow> groups,
        List<UnitRow> units,
        Totals totals,
        @Nullable CompositionTable composition,
        List<Finding> findings,
        boolean whole,
        boolean tied,
        List<Saved> versions,
        @Nullable Conflict conflict,
        Pasted pasted,
        DecisionForm decision) {

    /// What stands in the fields.
    public interface Values {
        String at(String field);
    }

    public record GroupRow(String code, String name, String criteria) {}

    /// @param weight what counts, as shown; empty where there is none
    public record UnitRow(long id, String name, String staff, String weight, String seats, String why) {}

    public record Totals(String seats, String central, String given, String measure) {}

    public record Saved(int version, String by, String at) {}

    public record Conflict(List<Clash> clashes, String who, String when) {}

    /// @param wrong sentences about lines that could not be read
    public record Pasted(String text, List<String> wrong) {
        static final Pasted NOTHING = new Pasted("", List.of());
    }

    public record DecisionForm(
            String number, String onDay, String signer, String reason, FormErrors errors, boolean shown) {
        static final DecisionForm BLANK = new DecisionForm("", "", "", "", FormErrors.none(), false);
    }
}
