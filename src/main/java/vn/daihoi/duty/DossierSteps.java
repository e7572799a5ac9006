package vn.daihoi.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// What every step of a dossier has in common: who came first, writing it down, telling those it concerns.
@Component
class DossierSteps {
    static final String TOPIC = "duty";
    private static final Set<String> WORKERS = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);
    private static final Set<String> RECEIVERS = Set.of(Roles.STANDING_BODY);

    private final Dossiers dossiers;
    private final DossierEvents steps;
    private final Notices notices;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    DossierSteps(
            Dossiers dossiers,
            DossierEvents steps,
            Notices notices,
            Journal journal,
            LiveUpdates live,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.notices = notices;
        this.journal = journal;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// Refuses what somebody else has already done, and what was decided on a page that no longer shows the truth.
    void requireFirst(Dossier dossier, boolean stillOpen, int versionSeen) {
        if (dossier.duty().isOver()) {
            throw new Refused(List.of(Finding.breach("NOP-203", dossier.duty().citation())));
        }
        if (!stillOpen) {
            throw new Refused(List.of(overtaken(dossier)));
        }
        if (dossier.version() != versionSeen) {
            throw new Refused(List.of(Finding.breach("NOP-202", dossier.duty().citation())));
        }
    }

    private Finding overtaken(Dossier dossier) {
        return steps.of(dossier).reversed().stream()
                .filter(step -> step.action().isMove())
                .findFirst()
                .map(step -> Finding.breach(
                        overtakenBy(step.action()), dossier.duty().citation(), step.actorName(), step.at()))
                .orElseGet(() -> Finding.breach("NOP-205", dossier.duty().citation()));
    }

    /// A message for each, because “A has already …” is worded differently for every step.
    private static String overtakenBy(Action action) {
        return switch (action) {
            case BEGUN -> "NOP-210";
            case SUBMITTED -> "NOP-211";
            case WITHDRAWN -> "NOP-212";
            case HANDED_BACK -> "NOP-213";
            case SENT_UP -> "NOP-214";
            case RECEIVED -> "NOP-215";
            case RETURNED -> "NOP-216";
            case ACCEPTED -> "NOP-217";
            case EXTENDED, CHASED -> "NOP-205";
        };
    }

    /// Moves the dossier on. Last line of each use case.
    void move(Actor actor, Dossier before, DossierState to, int round, Action action, @Nullable String reason) {
        dossiers.saveState(before, to, round);
        written(actor, before, to, round, action, reason);
    }

    /// A step that leaves the state as it is, or begins the dossier.
    void written(Actor actor, Dossier before, DossierState to, int round, Action action, @Nullable String reason) {
        var at = clock.instant();
        steps.add(before, action, to, round, actor, at, reason);
        changed(before, "duty." + action.code(), before.state().code(), new After(to.code(), reason));
        events.publishEvent(new DossierMoved(
                before.id(), before.duty().unit().id(), before.duty().rule(), action, at));
    }

    void changed(Dossier dossier, String what, @Nullable Object before, @Nullable Object after) {
        var path = dossier.duty().unit().path();
        journal.record(new Change(what, "dossier", dossier.id(), path, before, after));
        live.changed(TOPIC, path);
    }

    void tellUnit(Dossier dossier, String key, Object... values) {
        tell(dossier.duty().unit().id(), WORKERS, dossier, key, values);
    }

    void tellHeads(Dossier dossier, String key, Object... values) {
        tell(dossier.duty().unit().id(), Set.of(Roles.HEAD_OF_UNIT), dossier, key, values);
    }

    void tellReceiver(Dossier dossier, String key, Object... values) {
        tell(dossier.duty().receiver().unitId(), RECEIVERS, dossier, key, values);
    }

    private void tell(long unitId, Set<String> roles, Dossier dossier, String key, Object... values) {
        notices.tell(Told.of(unitId, roles, key, "/duties/" + dossier.id(), values));
    }

    Instant now() {
        return clock.instant();
    }

    private record After(String state, @Nullable String reason) {}
}
