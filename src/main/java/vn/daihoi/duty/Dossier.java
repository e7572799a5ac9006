package vn.daihoi.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Finding;

/// All that a unit has put together for one duty. Carries the duty's id: there is one dossier per duty.
///
/// @param round how often it has been on its way to the head; what a head accepts holds for one round
/// @param version counted up by every change
public record Dossier(
        Duty duty,
        Draft draft,
        DossierState state,
        int round,
        int version,
        @Nullable LastEdit lastEdit,
        List<Attachment> attachments,
        List<AcceptedFinding> accepted) {

    public record LastEdit(String by, Instant at) {}

    public long id() {
        return duty.id();
    }

    /// What a reported conference rests on (KH128 III.5).
    public boolean isAcceptedReport() {
        return duty.document() == DutyDocument.REPORT && state instanceof DossierState.Accepted;
    }

    public boolean isLateOn(LocalDate today) {
        return state.isWithUnit() && duty.due().isOverOn(today);
    }

    /// Breaches that no head has accepted in this round.
    List<Finding> openBreaches(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isBreach)
                .filter(finding -> accepted.stream().noneMatch(one -> one.round() == round && one.covers(finding)))
                .toList();
    }
}
