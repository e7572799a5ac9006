package vn.daihoi.budget.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.budget.Budget;
import vn.daihoi.budget.Money;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// What the last congress cost, as typed.
///
/// @param version of the estimate on screen
public record PastForm(String name, String people, String total, int version) {
    private static final int LINE = 300;

    /// A field that the browser left out is empty.
    public PastForm {
        name = line(name);
        people = line(people);
        total = line(total);
    }

    static PastForm of(Budget.Past past, int version) {
        var people = past.people();
        var total = past.total();
        return new PastForm(
                past.name(), people == null ? "" : people.toString(), total == null ? "" : Money.show(total), version);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(name.length() > LINE, "past-name", "budget.error.long", LINE)
                .when(!people.isEmpty() && !people.matches("\\d{1,6}"), "past-people", "budget.error.number", people)
                .when(LineForm.isWrong(total), "past-total", "budget.error.money", total);
    }

    /// To be asked once there are no errors.
    Budget.Past past() {
        return new Budget.Past(
                name,
                people.isEmpty() ? null : Integer.valueOf(people),
                Money.read(total).orElse(null));
    }

    List<Clash> against(PastForm theirs, Words t) {
        return Clash.between(theirs.fields(), fields(), field -> t.of("budget.past." + field));
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("name", name);
        all.put("people", people);
        all.put("total", total);
        return all;
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }
}
