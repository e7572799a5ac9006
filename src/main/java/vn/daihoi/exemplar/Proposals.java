package vn.daihoi.exemplar;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What every step of a proposal does: it moves, is written into the course and the journal, and everybody is told.
@Component
class Proposals {
    static final String TOPIC = "exemplar";
    static final int LONGEST_REASON = 1_000;
    private static final Set<String> WRITERS = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);
    private static final Set<String> DECIDERS = Set.of(Roles.STANDING_BODY, Roles.HEAD_OF_UNIT);

    private final Exemplars exemplars;
    private final Steps steps;
    private final Units units;
    private final Notices notices;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    Proposals(
            Exemplars exemplars,
            Steps steps,
            Units units,
            Notices notices,
            Journal journal,
            LiveUpdates live,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.exemplars = exemplars;
        this.steps = steps;
        this.units = units;
        this.notices = notices;
        this.journal = journal;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// Two reviewers at once: the second learns what the first has done, and decides anew.
    void requireFirst(Exemplar one, boolean fits, int version) {
        if (!fits || one.version() != version) {
            throw refused("DX-130", one.name());
        }
    }

    /// Whoever gets a proposal back, or is not taken, must be told why.
    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refused(List.of(new Finding("DX-131", Severity.BREACH, null, List.of(), "reason")));
        }
        requireWithin(LONGEST_REASON, reason, "reason");
    }

    /// Longer than its place takes is told and never cut in silence.
    static void requireWithin(int most, String text, String field) {
        if (text.length() > most) {
            throw new Refused(
                    List.of(new Finding("DX-133", Severity.BREACH, null, List.of(text.length(), most), field)));
        }
    }

    static Refused refused(String code, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
    }

    /// @param deskUnitId with whom it lies from now on
    void move(Actor actor, Exemplar before, ExemplarState state, long deskUnitId, Action action, long inNameOf) {
        exemplars.move(before.id(), state, deskUnitId);
        steps.add(before.id(), inNameOf, action, state.reason(), actor.name(), state.at());
        record(
                action.code(),
                before,
                Map.of("state", before.state().code()),
                Map.of("state", state.code(), "reason", state.reason()));
    }

    void record(String action, Exemplar one, Object before, Object after) {
        journal.record(new Change("exemplar." + action, "exemplar", one.id(), one.unitPath(), before, after));
        live.changed(TOPIC, one.unitPath());
        events.publishEvent(new ExemplarChanged(one.id(), one.unitId()));
    }

    void publish(Object fact) {
        events.publishEvent(fact);
    }

    void tellUnit(Exemplar one, String key, Object... values) {
        notices.tell(Told.of(one.unitId(), WRITERS, "exemplar.notice." + key, "/exemplars/" + one.id(), values));
    }

    void tellDesk(Exemplar one, Unit desk) {
        notices.tell(Told.of(
                desk.id(), DECIDERS, "exemplar.notice.proposed", "/exemplars/" + one.id(), one.name(), one.unitName()));
    }

    Unit unit(long id) {
        return units.find(id).orElseThrow();
    }

    /// For the journal: what was written, without the way to reach somebody.
    static Map<String, String> cells(Sheet sheet) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("headline", sheet.headline());
        cells.put("deeds", sheet.deeds());
        var field = sheet.field();
        cells.put("field", field == null ? "" : field.code());
        cells.put("years", sheet.years());
        cells.put("movements", sheet.movements().toString());
        return cells;
    }
}
