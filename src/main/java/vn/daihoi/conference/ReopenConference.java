package vn.daihoi.conference;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// The head takes the last step back, with a reason: to change a settled plan, or to mend what was recorded by mistake.
@Service
public class ReopenConference {
    private final Changes changes;
    private final Conferences conferences;
    private final ObjectProvider<ReopeningCheck> checks;
    private final SeasonClock clock;
    private final ApplicationEventPublisher events;

    ReopenConference(
            Changes changes,
            Conferences conferences,
            ObjectProvider<ReopeningCheck> checks,
            SeasonClock clock,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.conferences = conferences;
        this.checks = checks;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void reopen(Actor actor, long id, String reason) {
        var against = against(id);
        var opened = changes.openAsHead(actor, id);
        Editors.refuseUnless(!reason.isBlank(), "HN-617");
        var before = opened.conference().state();
        Refused.ifAny(before.dayHeld().isPresent() ? against : List.of());
        var after = oneBack(before, actor);
        if (after == null) {
            Editors.refuseUnless(false, "HN-620");
            return;
        }

        conferences.saveState(id, after);
        var told = new LinkedHashMap<>(StateWords.of(after));
        told.put("reason", reason.strip());
        changes.close(opened, "conference.reopened", StateWords.of(before), told);
        if (before.dayHeld().isPresent() && after.dayHeld().isEmpty()) {
            events.publishEvent(new ConferenceReopened(opened.unit().id()));
        }
    }

    private List<Finding> against(long id) {
        var conference = conferences.find(id).orElseThrow(() -> new NotThere("conference", id));
        return checks.orderedStream()
                .flatMap(check -> check.against(conference.unitId(), conference.season()).stream())
                .toList();
    }

    private @Nullable ConferenceState oneBack(ConferenceState state, Actor actor) {
        var now = clock.instant();
        return switch (state) {
            case ConferenceState.Planned _, ConferenceState.Cancelled _ ->
                new ConferenceState.Drafting(now, actor.name());
            case ConferenceState.Held _ -> new ConferenceState.Planned(now, actor.name());
            case ConferenceState.Reported reported ->
                new ConferenceState.Held(reported.heldOn(), reported.present(), now, actor.name());
            case ConferenceState.Drafting _, ConferenceState.Postponed _ -> null;
        };
    }
}
