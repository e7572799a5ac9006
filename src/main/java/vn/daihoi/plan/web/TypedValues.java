package vn.daihoi.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.plan.PlanValue;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;

/// Reads what was typed into the form of common values.
record TypedValues(Map<String, String> values, FormErrors errors) {

    static TypedValues read(List<PlanValue> fields, Map<String, String> typed) {
        var read = new TypedValues(new HashMap<>(), FormErrors.none());
        fields.forEach(field -> read.read(field, typed.getOrDefault(field.name(), field.text())));
        return read;
    }

    private void read(PlanValue field, String text) {
        if (text.isEmpty()) {
            errors.when(!field.text().isEmpty(), field.name(), "plan.value.blank", field.group());
        } else if (field.kind().isDay()) {
            VietnameseDate.read(text)
                    .ifPresentOrElse(
                            day -> values.put(field.name(), day.toString()),
                            () -> errors.add(field.name(), "shared.date.wrong", text));
        } else {
            errors.when(!text.matches("\\d{1,6}"), field.name(), "plan.value.number", text);
            values.put(field.name(), text);
        }
    }
}
