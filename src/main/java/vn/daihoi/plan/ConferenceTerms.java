package vn.daihoi.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;

/// What the plan lays down for the event of one unit. What is null is not laid down.
///
/// @param form to be chosen where the plan does not cover the unit; then see [#choosing]
/// @param events names of the event; more than one where the unit chooses, none where the plan names none
/// @param minutes length in minutes, by the reading of the office; null where nobody has set it
/// @param pilot goes first, in the window of the pilots
/// @param invitesPeers a pilot that invites units of the same tier to learn
/// @param findings what the unit must know or decide
public record ConferenceTerms(
        Tier tier,
        Cited<ConferenceForm> form,
        List<Cited<String>> events,
        @Nullable Cited<Window> window,
        @Nullable Cited<EventLength> length,
        @Nullable Integer minutes,
        @Nullable Cited<Integer> cap,
        @Nullable Cited<Shares> shares,
        boolean pilot,
        boolean invitesPeers,
        List<Finding> findings) {

    public boolean mustChooseForm() {
        return form.value() == ConferenceForm.TO_BE_CHOSEN;
    }

    /// The name of the event, where the plan leaves no choice.
    public Optional<Cited<String>> event() {
        return events.size() == 1 ? Optional.of(events.getFirst()) : Optional.empty();
    }

    /// The same terms once the unit has chosen its form: cap and shares bind a conference of delegates only.
    public ConferenceTerms choosing(ConferenceForm chosen) {
        return mustChooseForm() ? Terms.withForm(this, chosen) : this;
    }
}
