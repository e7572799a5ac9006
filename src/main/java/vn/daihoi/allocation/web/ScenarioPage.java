package vn.daihoi.allocation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        DecisionForm decision,
        LotForm lot) {
    private static final List<String> FIELDS = List.of("w-", "min-", "max-", "fix-");

    /// In the order of the table.
    public List<UnitGroup> unitGroups() {
        var byKind = new LinkedHashMap<String, List<UnitRow>>();
        units.forEach(unit ->
                byKind.computeIfAbsent(unit.kind(), _ -> new ArrayList<>()).add(unit));
        return byKind.entrySet().stream()
                .map(kind -> new UnitGroup(kind.getKey(), kind.getValue(), isOpen(kind.getValue(), byKind.size())))
                .toList();
    }

    /// A sheet of many units is folded but for the kind that comes first and where something is wrong.
    private boolean isOpen(List<UnitRow> rows, int kinds) {
        return kinds == 1
                || rows.getFirst().equals(units.getFirst())
                || rows.stream().anyMatch(row -> FIELDS.stream().anyMatch(field -> errors.has(field + row.id())));
    }

    /// @param kind of unit, in words
    public record UnitGroup(String kind, List<UnitRow> rows, boolean open) {
        public int seats() {
            return rows.stream()
                    .mapToInt(row -> row.seats().isEmpty() ? 0 : Integer.parseInt(row.seats()))
                    .sum();
        }
    }

    /// What stands in the fields.
    public interface Values {
        String at(String field);
    }

    public record GroupRow(String code, String name, String criteria) {}

    /// @param weight what counts, as shown; empty where there is none
    public record UnitRow(long id, String kind, String name, String staff, String weight, String seats, String why) {}

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

    /// @param shown whether the dialog opens with the page, because something is wrong with it
    public record LotForm(String seed, String source, FormErrors errors, boolean shown) {
        static final LotForm BLANK = new LotForm("", "", FormErrors.none(), false);
    }
}
