package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;

/// Puts right a vote that was recorded wrongly: the head of the unit says why, and what stood there is kept. Who was
/// adopted stays; once the list above was built on the vote, those above see the correction.
@Service
public class CorrectAdoption {
    private final Editing editing;
    private final Adoptions adoptions;
    private final Corrections corrections;
    private final ListGrounds grounds;
    private final StoredFiles files;
    private final SeasonClock clock;

    CorrectAdoption(
            Editing editing,
            Adoptions adoptions,
            Corrections corrections,
            ListGrounds grounds,
            StoredFiles files,
            SeasonClock clock) {
        this.editing = editing;
        this.adoptions = adoptions;
        this.corrections = corrections;
        this.grounds = grounds;
        this.files = files;
        this.clock = clock;
    }

    /// @param typedOn the version of the list on the page
    /// @param confirmed that what is odd about the vote is so
    /// @param minutes other minutes; null where those attached stay
    @Transactional
    public void correct(
            Actor actor,
            long listId,
            int typedOn,
            Adoption vote,
            boolean confirmed,
            String reason,
            @Nullable Upload minutes) {
        var opened = editing.openAdopted(actor, listId);
        editing.requireHead(opened);
        var recorded = adoptions.of(listId);
        Editing.refuseIf(recorded.isEmpty(), "DB-326");
        editing.unlessChanged(opened, typedOn);
        var was = recorded.orElseThrow();
        var told = VietnameseText.line(reason);
        var findings = new ArrayList<Finding>();
        if (told.isEmpty()) {
            findings.add(own("DB-314", "reason"));
        }
        if (vote.equals(was.vote()) && minutes == null) {
            findings.add(own("DB-335", null));
        }
        findings.addAll(check(opened, vote, was.delegates(), confirmed));
        Refused.ifAny(findings);

        corrections.keep(listId, told, actor.name(), clock.instant());
        adoptions.correct(listId, vote);
        if (minutes != null) {
            adoptions.attach(listId, files.keep(minutes).id());
        }
        editing.told(
                opened, "adoption-corrected", told, was.vote(), Map.of("vote", vote, "newMinutes", minutes != null));
    }

    private List<Finding> check(Editing.Opened opened, Adoption vote, int delegates, boolean confirmed) {
        var season = opened.list().season();
        var rule = grounds.of(opened.unit(), season).tier().adoption();
        return AdoptionRules.check(vote, delegates, rule, season, clock.today()).stream()
                .filter(finding -> finding.isBreach() || finding.severity() == Severity.WARNING && !confirmed)
                .toList();
    }

    private static Finding own(String code, @Nullable String field) {
        return new Finding(code, Severity.BREACH, null, List.of(), field);
    }
}
