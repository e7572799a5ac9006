package vn.daihoi.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Writes down the norms of a unit, each with its decision and the day since when it holds.
@Service
public class KeepNorms {
    private final Norms norms;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;

    KeepNorms(Norms norms, Units units, Journal journal, LiveUpdates live) {
        this.norms = norms;
        this.units = units;
        this.journal = journal;
        this.live = live;
    }

    /// @param norm with id 0 to add one
    @Transactional
    public long keep(Actor actor, Norm norm) {
        var unitId = norm.id() == 0 ? norm.unitId() : norm(norm.id()).unitId();
        var unit = keeper(actor, unitId);

        var id = norm.id();
        if (id == 0) {
            id = norms.add(norm);
        } else if (!norms.save(norm)) {
            throw new StaleEdit("norm", id, norm.version(), norm(id).version());
        }
        tell("norm-kept", id, unit, Map.of("name", norm.name(), "amount", norm.amount(), "decision", norm.decision()));
        return id;
    }

    /// One that an estimate names stays: it is ended instead.
    @Transactional
    public void remove(Actor actor, long id, int version) {
        var norm = norm(id);
        var unit = keeper(actor, norm.unitId());
        StaleEdit.unlessCurrent("norm", id, version, norm.version());
        if (!norms.remove(id)) {
            throw refused("DT-111", norm.name());
        }
        tell("norm-removed", id, unit, Map.of("name", norm.name()));
    }

    private Norm norm(long id) {
        return norms.find(id).orElseThrow(() -> new NotThere("norm", id));
    }

    private Unit keeper(Actor actor, long unitId) {
        var unit = units.visibleTo(actor, unitId);
        if (!Editors.mayEdit(actor, unit)) {
            throw refused("DT-110", unit.name());
        }
        return unit;
    }

    private static Refused refused(String code, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
    }

    private void tell(String what, long id, Unit unit, Object after) {
        journal.record(new Change("budget." + what, "norm", id, unit.path(), null, after));
        live.changed(KeepBudget.TOPIC, unit.path());
    }
}
