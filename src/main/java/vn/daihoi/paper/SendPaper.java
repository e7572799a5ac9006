package vn.daihoi.paper;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// The standing body of a unit sends a signed paper down: kept with its files, laid in every in-box, told to all, or
/// nothing of it.
@Service
public class SendPaper {
    private final Papers papers;
    private final Recipients recipients;
    private final StoredFiles files;
    private final TellRecipients tell;
    private final Journal journal;
    private final SeasonClock clock;

    SendPaper(
            Papers papers,
            Recipients recipients,
            StoredFiles files,
            TellRecipients tell,
            Journal journal,
            SeasonClock clock) {
        this.papers = papers;
        this.recipients = recipients;
        this.files = files;
        this.tell = tell;
        this.journal = journal;
        this.clock = clock;
    }

    /// @return the paper's id
    @Transactional
    public long send(Actor actor, NewPaper paper, Addressing to, Collection<Upload> uploads) {
        var unitId = issuer(actor);
        var units = recipients.resolve(unitId, to, clock.today());
        Refused.ifAny(PaperRules.check(paper, units.size(), uploads.size(), clock.today()));

        var id = papers.add(unitId, paper, actor, clock.instant()).orElseThrow(() -> taken(actor, unitId, paper));
        uploads.forEach(upload -> papers.attach(id, files.keep(upload).id()));
        recipients.add(id, unitId, units);
        var sent = papers.visibleTo(actor, id);
        tell.of(sent, units, "paper.notice.sent", paper.issuer(), paper.number(), paper.summary());
        journal.record(new Change("paper.sent", "paper", id, sent.unitPath(), null, sent));
        return id;
    }

    /// The unit in whose name an actor sends papers.
    static long issuer(Actor actor) {
        var unitId = actor.unitId();
        if (unitId == null || !actor.has(Roles.STANDING_BODY)) {
            throw new AccessDeniedException("account (%d) may not send papers".formatted(actor.accountId()));
        }
        return unitId;
    }

    private Refused taken(Actor actor, long unitId, NewPaper paper) {
        var other = papers.visibleTo(actor, papers.taken(unitId, paper));
        return new Refused(List.of(PaperRules.taken(paper, other)));
    }
}
