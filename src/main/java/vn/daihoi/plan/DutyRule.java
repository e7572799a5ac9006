package vn.daihoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// What units owe by the plan (KH128 III).
///
/// @param code stable within the plan: dossiers refer to it
/// @param due with its own citation, because it is what amendments change
/// @param phases parts of a task in time: before, during, after the congress
/// @param cite the paragraph that lays the duty on the unit
public record DutyRule(
        String code,
        String name,
        DutyDocument document,
        Owes owes,
        Cited<Due> due,
        Receivers receivers,
        Reminders reminders,
        List<String> phases,
        Citation cite) {

    public DutyRule {
        due = Absent.or(due, new Cited<>(new Due.Open(), cite));
        reminders = Absent.or(reminders, Reminders.NONE);
        phases = Absent.asEmpty(phases);
    }

    /// Whether a unit owes it.
    ///
    /// @param tier code of the unit's tier; null for a unit outside every tier
    public boolean isOwedBy(UnitFacts unit, @Nullable String tier) {
        return owes.units().contains(unit.code())
                || owes.kinds().contains(unit.kind())
                || (tier != null && owes.tiers().contains(tier));
    }

    DutyRule withDue(Cited<Due> due) {
        return new DutyRule(code, name, document, owes, due, receivers, reminders, phases, cite);
    }
}
