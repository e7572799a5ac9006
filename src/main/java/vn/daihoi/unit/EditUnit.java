package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Chronicle.Deed;
import vn.daihoi.unit.UnitAct.Changed;
import vn.daihoi.unit.UnitAct.What;

/// Changes what is known of a unit. Its place in the tree is changed by acts of their own.
@Service
public class EditUnit {
    private final Units units;
    private final Placements placements;
    private final Chronicle chronicle;
    private final Neighbours neighbours;
    private final SeasonClock clock;

    EditUnit(Units units, Placements placements, Chronicle chronicle, Neighbours neighbours, SeasonClock clock) {
        this.units = units;
        this.placements = placements;
        this.chronicle = chronicle;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /// @param version the one the form was filled from
    @Transactional
    public void edit(Actor actor, long id, int version, UnitEdit wanted) {
        var before = units.lock(actor, id);
        StaleEdit.unlessCurrent("unit", id, version, before.version());
        var edit = allowed(actor, before, wanted);
        Refused.ifAny(UnitRules.check(edit, neighbours.of(actor, before, edit.code())));
        apply(actor, before, edit);
    }

    /// Applies an edit that was checked; nothing happens where nothing differs.
    void apply(Actor actor, Unit before, UnitEdit edit) {
        var changed = difference(UnitEdit.of(before), edit);
        if (changed.isEmpty()) {
            return;
        }
        save(before.id(), edit);
        if (!edit.validFrom().equals(before.validFrom())) {
            placements.startOn(before.id(), edit.validFrom());
        }
        var after = units.find(before.id()).orElseThrow();
        chronicle.tell(actor, new Deed(What.EDITED, clock.today(), null, null, changed, before, after));
    }

    private void save(long id, UnitEdit edit) {
        try {
            units.save(id, edit);
        } catch (DuplicateKeyException e) {
            throw new Refused(List.of(UnitRules.breach("DV-114", edit.code()).at("code")));
        }
    }

    private static UnitEdit allowed(Actor actor, Unit before, UnitEdit wanted) {
        return switch (UnitRights.of(actor, before)) {
            case ALL -> wanted;
            case CONTACT -> UnitEdit.of(before).withContact(wanted.staff(), wanted.email());
            case READ -> throw new AccessDeniedException("unit (%d) may only be read".formatted(before.id()));
        };
    }

    static List<Changed> difference(UnitEdit before, UnitEdit after) {
        var changed = new ArrayList<Changed>();
        note(changed, "name", before.name(), after.name());
        note(changed, "code", before.code(), after.code());
        note(changed, "kind", before.kind(), after.kind());
        note(changed, "staff", before.staff(), after.staff());
        note(changed, "email", before.email(), after.email());
        note(changed, "validFrom", before.validFrom(), after.validFrom());
        note(
                changed,
                "confidence",
                before.confidence().code(),
                after.confidence().code());
        return changed;
    }

    private static void note(List<Changed> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(new Changed(field, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
