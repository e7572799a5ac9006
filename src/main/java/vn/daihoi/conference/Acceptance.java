package vn.daihoi.conference;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// A breach stops an act unless the head accepts it, by its code and with a reason that can be read later.
@Component
class Acceptance {
    private final AcceptedFindings accepted;
    private final SeasonClock clock;

    Acceptance(AcceptedFindings accepted, SeasonClock clock) {
        this.accepted = accepted;
        this.clock = clock;
    }

    /// @param codes the breaches accepted
    /// @param reason why; without one nothing is accepted
    void ofOrRefuse(Opened opened, List<Finding> breaches, Set<String> codes, String reason) {
        var mayAccept = !reason.isBlank() && Editors.mayDecide(opened.actor(), opened.unit());
        var agreed = breaches.stream()
                .filter(it -> mayAccept && codes.contains(it.code()))
                .toList();
        Refused.ifAny(breaches.stream().filter(it -> !agreed.contains(it)).toList());
        agreed.forEach(finding -> accepted.add(opened.conference(), accepted(opened, finding, reason)));
    }

    private AcceptedFinding accepted(Opened opened, Finding finding, String reason) {
        var actor = opened.actor();
        return new AcceptedFinding(
                finding.code(),
                AcceptedFinding.factsOf(finding),
                reason.strip(),
                actor.name(),
                actor.accountId(),
                clock.instant());
    }
}
