package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// How the form of a tier's event follows from the unit.
public sealed interface FormRule {

    /// The same for every unit of the tier.
    record Always(ConferenceForm form) implements FormRule {}

    /// By number of officials, employees and workers; what neither limit covers, the unit chooses.
    ///
    /// @param allStaffBelow fewer persons than this: all-staff conference
    /// @param delegatesAbove more persons than this: conference of delegates
    record ByStaff(
            @Nullable Integer allStaffBelow, @Nullable Integer delegatesAbove) implements FormRule {

        ConferenceForm formFor(int staff) {
            if (allStaffBelow != null && staff < allStaffBelow) {
                return ConferenceForm.ALL_STAFF;
            }
            return delegatesAbove != null && staff > delegatesAbove
                    ? ConferenceForm.DELEGATES
                    : ConferenceForm.TO_BE_CHOSEN;
        }
    }

    record UnitChooses() implements FormRule {}
}
