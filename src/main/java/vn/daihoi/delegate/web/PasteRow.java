package vn.daihoi.delegate.web;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.delegate.table.Matched;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;

/// A pasted row with the ways to go on from it.
///
/// @param chosen value of the way that stands chosen
/// @param faults why the register would not take somebody new with these cells; empty where nobody new is meant
/// @param doubt why the unit is not clear; "" where it is
public record PasteRow(Matched matched, List<Choice> ways, String chosen, List<Finding> faults, String doubt) {

    static PasteRow of(Matched row, PasteChoices choices, String here, Words t) {
        var chosen = choices.byRow().getOrDefault(row.row().number(), proposed(row));
        var fresh = row.isNew() || chosen.startsWith(PasteChoices.NEW);
        return new PasteRow(
                row, ways(row, here, t), chosen, fresh ? row.faults() : List.of(), doubt(row, fresh, here, t));
    }

    /// Where there is a doubt, somebody decides it: nothing is proposed.
    private static String proposed(Matched row) {
        if (row.sure() != null) {
            return row.sure().toString();
        }
        var meant = row.unit();
        if (row.isAmbiguous() || !row.faults().isEmpty() || meant.isUnknown() || meant.isAmbiguous()) {
            return PasteChoices.SKIP;
        }
        return meant.isClear() ? fresh(meant.units().getFirst().id()) : PasteChoices.NEW;
    }

    private static List<Choice> ways(Matched row, String here, Words t) {
        var ways = new ArrayList<Choice>();
        for (var one : row.candidates()) {
            var born = one.born() == null ? "" : ", " + one.born();
            ways.add(new Choice(
                    String.valueOf(one.registrantId()),
                    "%s%s, %s, %s".formatted(one.name(), born, one.post(), one.unit())));
        }
        for (var unit : row.unit().units()) {
            ways.add(new Choice(
                    fresh(unit.id()), t.of("delegate.paste.choice.newOf", unit.name() + " (" + unit.code() + ")")));
        }
        ways.add(new Choice(PasteChoices.NEW, t.of("delegate.paste.choice.new", here)));
        ways.add(new Choice(PasteChoices.SKIP, t.of("delegate.paste.choice.skip")));
        return ways;
    }

    private static String doubt(Matched row, boolean fresh, String here, Words t) {
        var meant = row.unit();
        if (!fresh || meant.isClear() || meant.text().isEmpty()) {
            return "";
        }
        return meant.isUnknown()
                ? t.of("delegate.paste.unit.unknown", meant.text(), here)
                : t.of("delegate.paste.unit.ambiguous", meant.units().size(), meant.text());
    }

    private static String fresh(long unitId) {
        return PasteChoices.NEW + ":" + unitId;
    }
}
