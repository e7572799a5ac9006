package vn.daihoi.paper;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// A paper is given its number and enters the register with its files: from now on it never changes.
@Service
public class IssuePaper {
    private final Papers papers;
    private final StoredFiles files;
    private final Journal journal;
    private final SeasonClock clock;

    IssuePaper(Papers papers, StoredFiles files, Journal journal, SeasonClock clock) {
        this.papers = papers;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    public record Part(FileRole role, Upload upload) {}

    /// @return the paper's id
    @Transactional
    public long issue(Actor actor, NewPaper paper, List<Part> parts) {
        var unitId = issuer(actor);
        Refused.ifAny(PaperRules.checkIssue(paper, parts.size(), clock.today()));

        var now = clock.instant();
        var id = papers.add(unitId, paper, actor, now).orElseThrow(() -> taken(actor, unitId, paper));
        parts.forEach(part -> papers.attach(id, files.keep(part.upload()).id(), part.role(), now));
        var issued = papers.visibleTo(actor, id);
        journal.record(new Change("paper.issued", "paper", id, issued.unitPath(), null, issued));
        return id;
    }

    /// A signed copy beside the frozen one, which stays as it is. Belongs to the use case that signed it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void addSigned(Actor actor, long id, Upload signed) {
        var paper = papers.lock(actor, id);
        requireIssuer(actor, paper);
        var file = files.keep(signed);
        papers.attach(id, file.id(), FileRole.SIGNED, clock.instant());
        journal.record(new Change("paper.signed", "paper", id, paper.unitPath(), null, file));
    }

    /// The unit in whose name an actor issues and sends papers.
    static long issuer(Actor actor) {
        var unitId = actor.unitId();
        if (unitId == null || !issues(actor)) {
            throw new AccessDeniedException("account (%d) may not issue papers".formatted(actor.accountId()));
        }
        return unitId;
    }

    static boolean issues(Actor actor) {
        return TellRecipients.READERS.stream().anyMatch(actor::has);
    }

    static void requireIssuer(Actor actor, Paper paper) {
        if (issuer(actor) != paper.unitId()) {
            throw new AccessDeniedException("account (%d) did not issue this paper".formatted(actor.accountId()));
        }
    }

    private Refused taken(Actor actor, long unitId, NewPaper paper) {
        var other = papers.visibleTo(actor, papers.taken(unitId, paper));
        return new Refused(List.of(PaperRules.taken(paper, other)));
    }
}
