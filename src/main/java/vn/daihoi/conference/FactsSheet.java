package vn.daihoi.conference;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.shared.web.FormErrors;

/// The form of day, place, form and numbers; the name has a form of its own.
public final class FactsSheet {
    private static final int LINE = 300;

    private FactsSheet() {}

    /// No cell is called `form`: a field of that name hides the form itself from scripts.
    public static Sheet write(Facts facts) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("day", Cells.shown(facts.day()));
        cells.put("startsAt", Cells.shown(facts.startsAt()));
        cells.put("hall", facts.hall());
        cells.put("address", facts.address());
        cells.put("formChosen", facts.form() == null ? "" : Conferences.word(facts.form()));
        cells.put("event", facts.event());
        cells.put("exemplars", Cells.shown(facts.exemplars()));
        cells.put("guests", Cells.shown(facts.guests()));
        cells.put("others", Cells.shown(facts.others()));
        return new Sheet(cells);
    }

    /// @param before keeps the name
    public static Facts read(Sheet sheet, Facts before, FormErrors errors) {
        return new Facts(
                Cells.day(sheet, "day", errors),
                Cells.time(sheet, "startsAt", errors),
                Cells.text(sheet, "hall", LINE, errors),
                Cells.text(sheet, "address", LINE, errors),
                form(sheet.get("formChosen")),
                Cells.text(sheet, "event", LINE, errors),
                Cells.number(sheet, "exemplars", errors),
                Cells.number(sheet, "guests", errors),
                Cells.number(sheet, "others", errors),
                before.ordinal(),
                before.bannerUnit(),
                before.bannerPlace());
    }

    /// Only the two forms a unit can choose between.
    private static @Nullable ConferenceForm form(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "ALL_STAFF" -> ConferenceForm.ALL_STAFF;
            case "DELEGATES" -> ConferenceForm.DELEGATES;
            default -> null;
        };
    }
}
