package vn.daihoi.paper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// The issuer takes a paper back. It stays in every in-box with the reason, and its number stays taken.
@Service
public class RecallPaper {
    private final Papers papers;
    private final Recipients recipients;
    private final TellRecipients tell;
    private final Journal journal;
    private final SeasonClock clock;
    private final ApplicationEventPublisher events;

    RecallPaper(
            Papers papers,
            Recipients recipients,
            TellRecipients tell,
            Journal journal,
            SeasonClock clock,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.recipients = recipients;
        this.tell = tell;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void recall(Actor actor, long id, String reason) {
        var paper = papers.lock(actor, id);
        IssuePaper.requireIssuer(actor, paper);
        Refused.ifAny(PaperRules.checkRecall(paper, reason));

        var recall = new Paper.Recall(clock.instant(), actor.name(), reason.strip());
        papers.recall(id, recall);
        events.publishEvent(new PaperRecalled(actor, id, recall));
        var units =
                recipients.of(actor, id).stream().map(RecallPaper::addressed).toList();
        tell.of(paper, units, "paper.notice.recalled", paper.issuer(), paper.number(), recall.reason());
        journal.record(new Change("paper.recalled", "paper", id, paper.unitPath(), null, recall));
    }

    private static Addressed addressed(Receipt receipt) {
        return new Addressed(receipt.unitId(), receipt.code(), receipt.unit(), "", null);
    }
}
