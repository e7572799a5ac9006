package vn.daihoi.allocation.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.Scenario;
import vn.daihoi.shared.web.FormErrors;

/// What stands in the forms of a scenario's page: what is kept, or what was typed and could not be kept.
record Typed(
        ScenarioForm form,
        FormErrors errors,
        ScenarioPage.@Nullable Conflict conflict,
        ScenarioPage.Pasted pasted,
        ScenarioPage.DecisionForm decision,
        ScenarioPage.LotForm lot,
        LockForm locks,
        FormErrors lockErrors) {

    static Typed nothing(Scenario scenario, Basis basis) {
        return new Typed(
                ScenarioForm.of(scenario, basis),
                FormErrors.none(),
                null,
                ScenarioPage.Pasted.NOTHING,
                ScenarioPage.DecisionForm.BLANK,
                ScenarioPage.LotForm.BLANK,
                LockForm.of(scenario.wish()),
                FormErrors.none());
    }

    Typed with(ScenarioForm typed, FormErrors found, ScenarioPage.@Nullable Conflict clash) {
        return new Typed(typed, found, clash, pasted, decision, lot, locks, lockErrors);
    }

    Typed with(ScenarioPage.Pasted typed) {
        return new Typed(form, errors, conflict, typed, decision, lot, locks, lockErrors);
    }

    Typed with(ScenarioPage.DecisionForm typed) {
        return new Typed(form, errors, conflict, pasted, typed, lot, locks, lockErrors);
    }

    Typed with(ScenarioPage.LotForm typed) {
        return new Typed(form, errors, conflict, pasted, decision, typed, locks, lockErrors);
    }

    Typed with(LockForm typed, FormErrors found) {
        return new Typed(form, errors, conflict, pasted, decision, lot, typed, found);
    }
}
