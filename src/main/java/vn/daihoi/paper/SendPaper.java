package vn.daihoi.paper;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// A unit sends a paper: laid in every in-box and told to all, or nothing of it.
@Service
public class SendPaper {
    private final IssuePaper issuePaper;
    private final Papers papers;
    private final Recipients recipients;
    private final TellRecipients tell;
    private final Journal journal;
    private final SeasonClock clock;

    SendPaper(
            IssuePaper issuePaper,
            Papers papers,
            Recipients recipients,
            TellRecipients tell,
            Journal journal,
            SeasonClock clock) {
        this.issuePaper = issuePaper;
        this.papers = papers;
        this.recipients = recipients;
        this.tell = tell;
        this.journal = journal;
        this.clock = clock;
    }

    /// A paper signed elsewhere: numbered and sent in one.
    ///
    /// @return the paper's id
    @Transactional
    public long send(Actor actor, NewPaper paper, Addressing to, Collection<Upload> uploads) {
        var units = recipients.resolve(IssuePaper.issuer(actor), to, clock.today());
        Refused.ifAny(PaperRules.check(paper, units.size(), uploads.size(), clock.today()));
        var parts = uploads.stream()
                .map(upload -> new IssuePaper.Part(FileRole.SCAN, upload))
                .toList();
        var id = issuePaper.issue(actor, paper, parts);
        send(actor, papers.visibleTo(actor, id), units);
        return id;
    }

    /// A paper that is in the register already, up or down; again to further units, if need be.
    ///
    /// @return to how many units it went now
    @Transactional
    public int send(Actor actor, long id, Addressing to) {
        var paper = papers.lock(actor, id);
        IssuePaper.requireIssuer(actor, paper);
        var had = recipients.of(actor, id).stream().map(Receipt::unitId).toList();
        var units = recipients.resolve(paper.unitId(), to, clock.today()).stream()
                .filter(unit -> !had.contains(unit.unitId()))
                .toList();
        Refused.ifAny(PaperRules.checkSending(paper, units.size()));
        send(actor, paper, units);
        return units.size();
    }

    private void send(Actor actor, Paper paper, List<Addressed> units) {
        recipients.add(paper.id(), paper.unitId(), units);
        papers.sent(paper.id(), actor, clock.instant());
        tell.of(paper, units, "paper.notice.sent", paper.issuer(), paper.number(), paper.summary());
        var codes = units.stream().map(Addressed::code).toList();
        journal.record(new Change("paper.sent", "paper", paper.id(), paper.unitPath(), null, codes));
    }
}
