package vn.daihoi.exemplar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.file.Download;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.photo.Photos;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;

/// Writes down that somebody agreed to be published, and that they no longer do (NĐ 13/2023). The withdrawal is a fact
/// of its own transaction: what was published because of the consent goes in the same moment, or nothing happens.
@Service
public class RecordConsent {
    private static final int LINE = 300;

    private final Exemplars exemplars;
    private final Consents consents;
    private final Proposals proposals;
    private final StoredFiles files;
    private final Photos photos;
    private final SeasonClock clock;

    RecordConsent(
            Exemplars exemplars,
            Consents consents,
            Proposals proposals,
            StoredFiles files,
            Photos photos,
            SeasonClock clock) {
        this.exemplars = exemplars;
        this.consents = consents;
        this.proposals = proposals;
        this.files = files;
        this.photos = photos;
        this.clock = clock;
    }

    @Transactional
    public void give(Actor actor, long id, NewConsent given) {
        var one = keeping(actor, id);
        Refused.ifAny(check(one, given));
        Proposals.requireWithin(LINE, given.givenBy(), "givenBy");
        Proposals.requireWithin(LINE, given.paper(), "paper");
        var at = clock.instant();
        consents.add(id, given, keep(given.scan()), actor.name(), at);
        proposals.record("consented", one, Map.of(), Map.of("by", given.givenBy(), "paper", given.paper()));
        proposals.publish(new ConsentGiven(id, one.unitId(), at));
    }

    /// @param on the day on which they said so; today or before
    @Transactional
    public void withdraw(Actor actor, long id, LocalDate on, String paper, String reason) {
        var one = keeping(actor, id);
        var given = one.consent();
        if (on.isAfter(clock.today()) || given != null && on.isBefore(given.givenOn())) {
            throw refused("DX-144", "on");
        }
        Proposals.requireWithin(LINE, paper, "paper");
        Proposals.requireWithin(Proposals.LONGEST_REASON, reason, "reason");
        var at = clock.instant();
        if (given == null || !consents.withdraw(id, on, paper, reason, actor.name(), at)) {
            throw Proposals.refused("DX-142", one.name());
        }
        proposals.record("consent_withdrawn", one, Map.of("by", given.givenBy()), Map.of("reason", reason));
        proposals.publish(new ConsentWithdrawn(id, one.unitId(), at));
    }

    /// The signed paper.
    @Transactional(readOnly = true)
    public Download paper(Actor actor, long id, long consentId) {
        var one = exemplars.visibleTo(actor, id);
        ExemplarRights.require(ExemplarRights.keepsConsent(actor, one), actor, "read the consent of");
        var file = consents.find(id, consentId).map(Consent::fileId);
        return files.download(file.orElseThrow(() -> new NotThere("consent", consentId)));
    }

    private List<Finding> check(Exemplar one, NewConsent given) {
        var findings = new ArrayList<Finding>();
        if (one.isConsented()) {
            findings.add(finding("DX-141", null, one.name()));
        }
        if (given.givenBy().isBlank()) {
            findings.add(finding("DX-143", "givenBy"));
        }
        if (given.givenOn().isAfter(clock.today())) {
            findings.add(finding("DX-144", "givenOn"));
        }
        if (given.how() == ConsentHow.PAPER && given.paper().isBlank() && given.scan() == null) {
            findings.add(finding("DX-145", "paper"));
        }
        return findings;
    }

    private Exemplar keeping(Actor actor, long id) {
        var one = exemplars.lock(actor, id);
        ExemplarRights.require(ExemplarRights.keepsConsent(actor, one), actor, "keep the consent of");
        return one;
    }

    private @Nullable Long keep(@Nullable Upload scan) {
        return scan == null ? null : files.keep(photos.withoutTraces(scan)).id();
    }

    private static Refused refused(String code, String field) {
        return new Refused(List.of(finding(code, field)));
    }

    private static Finding finding(String code, @Nullable String field, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), field);
    }
}
