package vn.daihoi.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Draft;
import vn.daihoi.plan.DraftCheck;
import vn.daihoi.plan.PlanChange;
import vn.daihoi.plan.PlanValue;
import vn.daihoi.shared.web.FormErrors;

/// The draft of a unit's plan, with everything that is wrong in it beside it.
///
/// @param unit name of the unit
/// @param yaml as typed, which after a failed save is not what is stored
/// @param changes against what binds the unit today
/// @param values the common values, empty while the file has faults
/// @param mayEnact whether the reader is the standing body
/// @param theirs the draft somebody else saved meanwhile; null if nobody did
/// @param typed what was typed into the form that failed, by field
public record DraftPage(
        String unit,
        Draft draft,
        String yaml,
        DraftCheck check,
        List<PlanChange> changes,
        List<PlanValue> values,
        boolean mayEnact,
        @Nullable Draft theirs,
        Map<String, String> typed,
        FormErrors errors) {

    /// The fields of one tier, one duty, the presidium.
    public record Group(String name, List<PlanValue> values) {}

    public List<Group> groups() {
        var groups = new LinkedHashMap<String, List<PlanValue>>();
        values.forEach(value ->
                groups.computeIfAbsent(value.group(), _ -> new ArrayList<>()).add(value));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public String value(PlanValue value) {
        return typed.getOrDefault(value.name(), value.text());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isEnacting() {
        return errors.has("inForce") || errors.has("reason");
    }

    /// Of the values: what is wrong in the dialog is told there.
    public FormErrors valueErrors() {
        return isEnacting() ? FormErrors.none() : errors;
    }
}
