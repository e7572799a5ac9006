package vn.daihoi.unit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.unit.UnitRules.Surroundings;

/// Adds a unit under another one, or the first one of all.
@Service
public class AddUnit {
    private final Units units;
    private final Placements placements;
    private final Chronicle chronicle;
    private final Neighbours neighbours;

    AddUnit(Units units, Placements placements, Chronicle chronicle, Neighbours neighbours) {
        this.units = units;
        this.placements = placements;
        this.chronicle = chronicle;
        this.neighbours = neighbours;
    }

    @Transactional
    public Unit add(Actor actor, NewUnit fresh) {
        UnitRights.requireTree(actor);
        placements.hold();
        var parent = parent(actor, fresh.parentId());
        Refused.ifAny(UnitRules.check(
                edit(fresh), new Surroundings(parent, neighbours.coded(actor, fresh.code()), List.of(), null)));

        var unit = units.find(insert(fresh, parent)).orElseThrow();
        placements.open();
        chronicle.tell(actor, Chronicle.Deed.added(unit));
        return unit;
    }

    private @Nullable Unit parent(Actor actor, @Nullable Long id) {
        return id == null ? null : units.visibleTo(actor, id);
    }

    /// The code may belong to a unit that the actor cannot see; only the database knows.
    private long insert(NewUnit fresh, @Nullable Unit parent) {
        try {
            return units.add(fresh, Optional.ofNullable(parent).map(Unit::path).orElse(null));
        } catch (DuplicateKeyException e) {
            throw new Refused(List.of(UnitRules.breach("DV-114", fresh.code()).at("code")));
        }
    }

    private static UnitEdit edit(NewUnit fresh) {
        return new UnitEdit(
                fresh.code(),
                fresh.name(),
                fresh.kind(),
                fresh.staff(),
                fresh.email(),
                fresh.validFrom(),
                fresh.confidence());
    }
}
