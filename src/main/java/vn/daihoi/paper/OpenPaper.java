package vn.daihoi.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Somebody looks at a paper. The first of a recipient's own people to do so receives it for the unit; those who only
/// look on, from above or as a viewer, receive nothing.
@Service
public class OpenPaper {
    private final Papers papers;
    private final Recipients recipients;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    OpenPaper(Papers papers, Recipients recipients, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.papers = papers;
        this.recipients = recipients;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public Paper open(Actor actor, long id) {
        var paper = papers.visibleTo(actor, id);
        var unitId = actor.unitId();
        var receives = TellRecipients.READERS.stream().anyMatch(actor::has);
        if (unitId != null && receives && recipients.open(id, unitId, actor, clock.instant())) {
            journal.record(new Change("paper.received", "paper", id, pathOf(actor), null, actor.name()));
            live.changed(TellRecipients.TOPIC, null);
        }
        return paper;
    }

    private static @Nullable String pathOf(Actor actor) {
        return actor.seesEverything() ? null : actor.scope();
    }
}
