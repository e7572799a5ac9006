package vn.daihoi.publicity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.duty.Desk;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.Draft;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.KeepDraft;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;

/// The plan of a press body is also what it owes by the plan of the season (KH128 III.4). What was written here is laid
/// into that dossier; its head sends it up, as with everything a unit owes.
@Service
public class LayPlan {
    /// What the cover of a dossier takes.
    private static final int MOST = 1_000;
    private static final String CUT = " … (còn nữa ở trang Tuyên truyền)";

    private final Aims aims;
    private final DutyList duties;
    private final Dossiers dossiers;
    private final KeepDraft keep;

    LayPlan(Aims aims, DutyList duties, Dossiers dossiers, KeepDraft keep) {
        this.aims = aims;
        this.duties = duties;
        this.dossiers = dossiers;
        this.keep = keep;
    }

    /// Empty where the body owes none, or the reader does not see it.
    public Optional<Dossier> owed(Actor actor, Campaign campaign, long bodyId) {
        return duties.find(actor, DutyFilter.ALL.of(bodyId).rule(campaign.duty()), 1, 0).stream()
                .map(line -> dossiers.visibleTo(actor, line.id()))
                .findFirst();
    }

    /// Whether the reader may lay it now.
    public boolean mayLay(Actor actor, Dossier dossier) {
        return dossier.state().isOpenForChanges() && Desk.prepares(actor, dossier.duty());
    }

    /// @return id of the dossier
    @Transactional
    public long lay(Actor actor, Campaign campaign, long bodyId) {
        var dossier = owed(actor, campaign, bodyId).orElseThrow(() -> new NotThere("duty of the press at", bodyId));
        var words = words(campaign, bodyId);
        if (words.isEmpty()) {
            throw new Refused(List.of(new Finding("TT-110", Severity.BREACH, null, List.of(), null)));
        }
        var draft = dossier.draft();
        keep.save(
                actor,
                dossier.id(),
                new Draft(draft.number(), draft.issuedOn(), words, draft.signer()),
                dossier.version());
        return dossier.id();
    }

    /// `Trước Đại hội: … Trong Đại hội: …`; empty while nothing is written.
    private String words(Campaign campaign, long bodyId) {
        var kept = aims.of(bodyId, campaign.season());
        var all = Arrays.stream(Phase.values())
                .filter(phase ->
                        !Objects.requireNonNull(kept.get(phase)).words().isBlank())
                .map(phase -> campaign.phase(phase) + ": "
                        + Objects.requireNonNull(kept.get(phase)).words())
                .collect(Collectors.joining(" "));
        var line = VietnameseText.line(all);
        return line.length() <= MOST ? line : line.substring(0, MOST - CUT.length()) + CUT;
    }
}
