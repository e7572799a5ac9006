package vn.daihoi.duty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;

/// What is wrong with a dossier today, for pages: with the words as kept, or as typed a moment ago.
@Component
public class ReadDossier {
    private final SeasonClock clock;

    ReadDossier(SeasonClock clock) {
        this.clock = clock;
    }

    public List<Finding> check(Dossier dossier) {
        return DossierRules.check(dossier, clock.today());
    }

    public List<Finding> check(Dossier dossier, Draft typed) {
        return check(new Dossier(
                dossier.duty(),
                typed,
                dossier.state(),
                dossier.round(),
                dossier.version(),
                dossier.lastEdit(),
                dossier.attachments(),
                dossier.accepted()));
    }

    /// Breaches the head has to mend, hand back, or accept with a reason.
    public List<Finding> openBreaches(Dossier dossier) {
        return dossier.openBreaches(check(dossier));
    }
}
