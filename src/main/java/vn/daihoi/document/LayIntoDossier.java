package vn.daihoi.document;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.duty.Desk;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.Draft;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.KeepDraft;
import vn.daihoi.file.Upload;
import vn.daihoi.paper.NewPaper;
import vn.daihoi.paper.PaperSigned;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Actor;

/// An issued paper goes into the dossier its unit owes it for, with number, day, summary and signer: nobody types or
/// uploads it again (KH128 III.5). A dossier that has gone up already stays as it is.
@Component
class LayIntoDossier {
    private static final int MOST = 50;

    private final DutyList duties;
    private final Dossiers dossiers;
    private final KeepDraft keepDraft;
    private final Drafts drafts;
    private final PaperSet papers;

    LayIntoDossier(DutyList duties, Dossiers dossiers, KeepDraft keepDraft, Drafts drafts, PaperSet papers) {
        this.duties = duties;
        this.dossiers = dossiers;
        this.keepDraft = keepDraft;
        this.drafts = drafts;
        this.papers = papers;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void lay(Actor actor, Composed composed, NewPaper paper, Upload pdf) {
        var owedAs = composed.source().owedAs();
        if (owedAs != null) {
            find(actor, composed.ground().unit().id(), owedAs)
                    .filter(dossier -> dossier.state().isOpenForChanges() && Desk.prepares(actor, dossier.duty()))
                    .ifPresent(dossier -> lay(actor, dossier, paper, pdf));
        }
    }

    private void lay(Actor actor, Dossier dossier, NewPaper paper, Upload pdf) {
        keepDraft.attach(actor, dossier.id(), pdf);
        var version = dossiers.visibleTo(actor, dossier.id()).version();
        var cover = new Draft(paper.number(), paper.issuedOn(), paper.summary(), paper.signer());
        keepDraft.save(actor, dossier.id(), cover, version);
    }

    /// The signed copy takes the place of the unsigned one, as long as the dossier lies with the unit.
    @EventListener
    void replace(PaperSigned fact) {
        drafts.ofPaper(fact.paperId()).ifPresent(draft -> {
            var owedAs = papers.coded(draft.code()).owedAs();
            if (owedAs != null) {
                find(fact.actor(), draft.unitId(), owedAs)
                        .filter(dossier ->
                                dossier.state().isOpenForChanges() && Desk.prepares(fact.actor(), dossier.duty()))
                        .ifPresent(dossier -> replace(fact, dossier));
            }
        });
    }

    private void replace(PaperSigned fact, Dossier dossier) {
        var base = fact.signed().name().replaceFirst("( ký số)?\\.pdf$", "");
        dossier.attachments().stream()
                .filter(one -> one.file().name().startsWith(base))
                .forEach(one -> keepDraft.detach(fact.actor(), dossier.id(), one.id()));
        keepDraft.attach(fact.actor(), dossier.id(), fact.signed());
    }

    /// The unit's dossier for such a paper, if the plan asks one of it.
    Optional<Dossier> find(Actor actor, long unitId, DutyDocument document) {
        return duties.find(actor, DutyFilter.ALL.of(unitId), MOST, 0).stream()
                .filter(line -> !line.isTask())
                .map(line -> dossiers.visibleTo(actor, line.id()))
                .filter(dossier -> dossier.duty().document() == document)
                .findFirst();
    }
}
