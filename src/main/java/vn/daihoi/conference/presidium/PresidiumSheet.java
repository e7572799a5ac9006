package vn.daihoi.conference.presidium;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.web.FormErrors;

/// The form of the presidium: one row per person, a tick per component.
public final class PresidiumSheet {
    public static final String LIST = "presider";
    public static final String TICK = "component-";
    private static final int LINE = 200;

    private PresidiumSheet() {}

    public static Sheet write(List<Presider> presidium) {
        var cells = new LinkedHashMap<String, String>();
        for (var person : presidium) {
            var row = String.valueOf(person.id());
            cells.put(Sheet.key(LIST, row, "name"), person.name());
            cells.put(Sheet.key(LIST, row, "post"), person.post());
            person.components().stream()
                    .sorted()
                    .forEach(component -> cells.put(Sheet.key(LIST, row, TICK + component), "on"));
        }
        return new Sheet(cells);
    }

    public static List<Presider> read(Sheet sheet, FormErrors errors) {
        var presidium = new ArrayList<Presider>();
        for (var row : sheet.rows(LIST)) {
            var name = Cells.text(sheet, Sheet.key(LIST, row, "name"), LINE, errors);
            var post = Cells.text(sheet, Sheet.key(LIST, row, "post"), LINE, errors);
            var components = sheet.ticked(LIST, row, TICK);
            if (!name.isEmpty() || !post.isEmpty() || !components.isEmpty()) {
                errors.when(name.isEmpty(), Sheet.key(LIST, row, "name"), "conference.presider.nameless");
                presidium.add(new Presider(Cells.id(row), name, post, new HashSet<>(components)));
            }
        }
        return presidium;
    }
}
