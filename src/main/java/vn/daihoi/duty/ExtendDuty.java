package vn.daihoi.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;

/// The receiver gives a unit more time: an act of its own, with a reason, kept for good.
@Service
public class ExtendDuty {
    private final Dossiers dossiers;
    private final Extensions extensions;
    private final DossierSteps steps;
    private final SeasonClock clock;

    ExtendDuty(Dossiers dossiers, Extensions extensions, DossierSteps steps, SeasonClock clock) {
        this.dossiers = dossiers;
        this.extensions = extensions;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    public void extend(Actor actor, long id, LocalDate newDue, String reason, String document) {
        var dossier = dossiers.lock(actor, id);
        Desk.requireReceiving(actor, dossier.duty());
        steps.requireFirst(dossier, dossier.state().isWithUnit(), dossier.version());
        Refused.ifAny(check(dossier, newDue, reason));

        var extension = new Extension(newDue, reason.strip(), document.strip(), clock.today(), actor.name());
        extensions.add(id, extension, steps.now());
        var told = VietnameseDate.show(newDue) + ": " + extension.reason();
        steps.written(actor, dossier, dossier.state(), dossier.round(), Action.EXTENDED, told);
        steps.tellUnit(dossier, "duty.notice.extended", dossier.duty().name(), newDue, extension.reason());
    }

    private List<Finding> check(Dossier dossier, LocalDate newDue, String reason) {
        var due = dossier.duty().due();
        var findings = new ArrayList<Finding>();
        if (reason.isBlank()) {
            findings.add(Finding.breach("NOP-301", due.citation()).at("reason"));
        }
        due.effective()
                .filter(current -> !newDue.isAfter(current))
                .ifPresent(current -> findings.add(Finding.breach("NOP-302", due.citation(), newDue, current)
                        .at("newDue")));
        if (newDue.isBefore(clock.today())) {
            findings.add(Finding.breach("NOP-303", due.citation(), newDue).at("newDue"));
        }
        return findings;
    }
}
