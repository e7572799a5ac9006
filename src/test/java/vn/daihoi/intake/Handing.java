package vn.daihoi.intake;

import java.util.Map;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// One person handing lists in to one register.
public final class Handing {
    private final Intake intake;
    private final Actor actor;
    private final String register;
    private final String target;

    public Handing(Intake intake, Actor actor, String register, String target) {
        this.intake = intake;
        this.actor = actor;
        this.register = register;
        this.target = target;
    }

    public long upload(byte[] file) throws SheetRefused {
        return Acting.<Long, SheetRefused>as(
                actor, () -> intake.upload(actor, register, intake.door(actor, register, target), "ds.xlsx", file));
    }

    public Preview preview(long id) {
        return Acting.as(actor, () -> intake.preview(actor, register, id, Map.of()));
    }

    public int confirm(long id) {
        return confirm(id, preview(id).fingerprint());
    }

    public int confirm(long id, String seen) {
        return Acting.as(actor, () -> intake.confirm(actor, register, id, seen, Map.of()));
    }

    public void map(long id, Mapping mapping) {
        Acting.as(actor, () -> {
            intake.map(actor, register, id, mapping);
            return true;
        });
    }

    public void undo(long id) {
        Acting.as(actor, () -> {
            intake.undo(actor, register, id);
            return true;
        });
    }
}
