package vn.daihoi.conference;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.web.FormErrors;

/// The form of the name: what fills the dots of the plan's pattern.
public final class NameSheet {
    private static final int LINE = 300;

    private NameSheet() {}

    public static Sheet write(Facts facts) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("ordinal", facts.ordinal() == null ? "" : Roman.of(facts.ordinal()));
        cells.put("bannerUnit", facts.bannerUnit());
        cells.put("bannerPlace", facts.bannerPlace());
        return new Sheet(cells);
    }

    /// @param before keeps all that is not the name
    public static Facts read(Sheet sheet, Facts before, FormErrors errors) {
        return before.named(
                ordinal(sheet, errors),
                Cells.text(sheet, "bannerUnit", LINE, errors),
                Cells.text(sheet, "bannerPlace", LINE, errors));
    }

    private static @Nullable Integer ordinal(Sheet sheet, FormErrors errors) {
        var text = sheet.get("ordinal");
        var ordinal = Roman.read(text);
        errors.when(!text.isEmpty() && ordinal.isEmpty(), "ordinal", "conference.ordinal.unreadable", text);
        return ordinal.isPresent() ? ordinal.getAsInt() : null;
    }
}
