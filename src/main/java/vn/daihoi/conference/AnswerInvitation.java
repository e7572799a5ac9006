package vn.daihoi.conference;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.InvitedPeers;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// The invited unit says whether it comes.
@Service
public class AnswerInvitation {
    private final Units units;
    private final InvitedPeers invited;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    AnswerInvitation(Units units, InvitedPeers invited, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.units = units;
        this.invited = invited;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void answer(Actor actor, long conferenceId, long peerId, InvitedPeer.Answer answer) {
        var unit = units.visibleTo(actor, peerId);
        Editors.requireEditor(actor, unit);
        if (!invited.answer(conferenceId, peerId, answer, actor.name(), clock.instant())) {
            throw new NotThere("invitation to conference", conferenceId);
        }
        var told = Map.of("answer", answer.name().toLowerCase(Locale.ROOT));
        journal.record(new Change("conference.invitation-answered", "unit", peerId, unit.path(), null, told));
        live.changed(Changes.TOPIC, null);
    }
}
