/// What each unit owes by the plan in force: dossiers, review, deadlines, extensions, reminders, chasing.
///
/// For boards, a view and a function are published: `duty.progress` (where each duty stands now: unit_id, rule_code,
/// due_on with extensions, late_after, state, state_since, since, until) and `duty.progress_on(day)` (the same as it
/// stood at the end of a day, read from the append-only `duty.dossier_event`). Whatever lies with the unit after
/// late_after is late; nobody judges lateness by another day. States: `none`, then those of [DossierState].
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "plan", "clock", "unit", "identity", "notice", "file", "signature", "conference", "scan"})
package vn.daihoi.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
