package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What every change of a list has in common: lock and allow before it; remember, journal and tell after it.
@Component
class Editing {
    static final String TOPIC = "delegate";

    private final DelegateLists lists;
    private final Acts acts;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    Editing(DelegateLists lists, Acts acts, Units units, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.lists = lists;
        this.acts = acts;
        this.units = units;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// A list locked for one change.
    record Opened(Actor actor, Unit unit, DelegateList list) {}

    /// Reading is for everybody in whose subtree the unit lies.
    Unit seen(Actor actor, DelegateList list) {
        return units.visibleTo(actor, list.unitId());
    }

    Opened open(Actor actor, long listId) {
        var opened = locked(actor, listId);
        refuseIf(opened.list().adopted(), "DB-311");
        return opened;
    }

    /// Late changes are normal: who has been adopted may still drop out.
    Opened openAdopted(Actor actor, long listId) {
        return locked(actor, listId);
    }

    private Opened locked(Actor actor, long listId) {
        var list = lists.lock(listId);
        var unit = seen(actor, list);
        refuseUnless(Editors.mayEdit(actor, unit), "DB-310", unit.name());
        return new Opened(actor, unit, list);
    }

    void requireHead(Opened opened) {
        refuseUnless(
                Editors.mayDecide(opened.actor(), opened.unit()),
                "DB-312",
                opened.unit().name());
    }

    String before(Collection<Long> ids) {
        return acts.snapshot(ids);
    }

    /// @param before of the lines that were there
    /// @param ids of all lines there are now or were
    void close(Opened opened, String what, String before, Collection<Long> ids) {
        close(opened, what, "", before, ids);
    }

    void close(Opened opened, String what, String reason, String before, Collection<Long> ids) {
        var version = told(opened, what, reason, null, Map.of("entries", new ArrayList<>(ids)));
        acts.add(opened.list(), version, what, reason, before, acts.snapshot(ids), opened.actor(), clock.instant());
    }

    /// The version of the list from now on.
    int told(Opened opened, String what, Collection<Long> ids) {
        return told(opened, what, "", null, Map.of("entries", new ArrayList<>(ids)));
    }

    int told(Opened opened, String what, String reason, @Nullable Object before, Map<String, Object> now) {
        var list = opened.list();
        var version = lists.changed(list.id());
        var path = opened.unit().path();
        var after = new LinkedHashMap<>(now);
        after.put("version", version);
        if (!reason.isEmpty()) {
            after.put("reason", reason);
        }
        journal.record(new Change("delegate." + what, "delegate-list", list.id(), path, before, after));
        live.changed(TOPIC, path);
        return version;
    }

    /// Who acts on some lines is stopped if a colleague has changed one of them since, and by nothing else.
    ///
    /// @param typedOn the version of the list on the page
    void unlessTouched(Opened opened, int typedOn, Collection<Long> ids) {
        var list = opened.list();
        if (typedOn != list.version() && acts.isTouched(list.id(), typedOn, ids, opened.actor())) {
            throw new StaleEdit("lines of list", list.id(), typedOn, list.version());
        }
    }

    /// Who acts on the list as a whole is stopped by any change since.
    void unlessChanged(Opened opened, int typedOn) {
        StaleEdit.unlessCurrent(
                "list", opened.list().id(), typedOn, opened.list().version());
    }

    static <T> T there(java.util.Optional<T> found, String what, long id) {
        return found.orElseThrow(() -> new NotThere(what, id));
    }

    static void refuseUnless(boolean allowed, String code, Object... values) {
        refuseIf(!allowed, code, values);
    }

    static void refuseIf(boolean wrong, String code, Object... values) {
        if (wrong) {
            throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
        }
    }
}
