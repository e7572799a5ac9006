package vn.daihoi.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.file.Upload;
import vn.daihoi.paper.FileRole;
import vn.daihoi.paper.IssuePaper;
import vn.daihoi.paper.NewPaper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.typeset.OfficialWords;

/// A draft becomes a paper: numbered, dated, frozen as DOCX and PDF in the register, and laid into the dossier that the
/// unit owes it for.
@Service
public class IssueDraft {
    private final Drafts drafts;
    private final ComposePaper compose;
    private final IssuePaper issuePaper;
    private final LayIntoDossier dossiers;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    IssueDraft(
            Drafts drafts,
            ComposePaper compose,
            IssuePaper issuePaper,
            LayIntoDossier dossiers,
            Journal journal,
            LiveUpdates live,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.drafts = drafts;
        this.compose = compose;
        this.issuePaper = issuePaper;
        this.dossiers = dossiers;
        this.journal = journal;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen fingerprint of what the writer looked at
    public record Order(int number, LocalDate day, int version, String seen) {}

    /// @return the paper's id in the register
    @Transactional
    public long issue(Actor actor, long id, Order order) {
        var draft = drafts.lock(actor, id);
        Writers.require(actor, draft.unitId());
        if (draft.isIssued()) {
            throw new Refused(List.of(Finding.breach("VS-104")));
        }
        StaleEdit.unlessCurrent("draft", id, order.version(), draft.version());
        var composed = compose.numbered(actor, draft, new Numbering(order.number(), order.day()));
        Refused.ifAny(check(composed, order));

        var paper = paper(composed, order);
        var name = fileName(composed, paper);
        var pdf = composed.filled().pdf();
        var paperId = issuePaper.issue(
                actor,
                paper,
                List.of(
                        new IssuePaper.Part(FileRole.PDF, new Upload(name + ".pdf", pdf)),
                        new IssuePaper.Part(
                                FileRole.DOCX,
                                new Upload(name + ".docx", composed.filled().docx()))));
        drafts.issued(id, paperId, actor.name(), clock.instant());
        var path = composed.ground().unit().path();
        journal.record(new Change("document.issued", "draft", id, path, draft.typed(), paper));
        dossiers.lay(actor, composed, paper, new Upload(name + ".pdf", pdf));
        live.changed(WritePaper.TOPIC, path);
        events.publishEvent(new DraftIssued(actor, draft, paperId, paper, composed.contents()));
        return paperId;
    }

    private static List<Finding> check(Composed composed, Order order) {
        var findings = new ArrayList<Finding>();
        var open = composed.open();
        if (!open.isEmpty()) {
            findings.add(breach("VS-101", open.size(), open.getFirst().gap().hint()));
        }
        if (composed.stands(Typed.SIGNER).isEmpty()) {
            findings.add(breach("VS-105"));
        }
        if (!Seen.fingerprint(composed.known()).equals(order.seen())) {
            findings.add(breach("VS-102"));
        }
        composed.contents().missing().stream().filter(Finding::isBreach).forEach(findings::add);
        return findings;
    }

    private static NewPaper paper(Composed composed, Order order) {
        var sign = Heads.sign(composed.source(), composed.letterhead());
        return new NewPaper(
                composed.letterhead().body(),
                OfficialWords.numberAndSign(order.number(), sign),
                order.day(),
                Heads.kind(composed.source().type()),
                OfficialWords.alone(composed.stands(Typed.SUMMARY)),
                composed.stands(Typed.SIGNER),
                composed.recipients());
    }

    private static String fileName(Composed composed, NewPaper paper) {
        return paper.number().replace('/', '-') + " " + composed.source().type().title();
    }

    private static Finding breach(String code, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), "issue");
    }
}
