package vn.daihoi.intake;

import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;

/// Something that lists go into: people, units, honours, a list of delegates. Each module that has one declares a bean;
/// its words are `intake.register.<code>.title`, `.intro` and `.how.1` to `.how.3`.
public interface Register {
    String code();

    List<Column> columns();

    /// Refuses whom this is not for.
    ///
    /// @param asked what was said of where the list goes: a unit as typed, an id, or ""
    Door door(Actor actor, String asked);

    Judgement judge(Actor actor, Uploaded list);

    /// Why it cannot be taken back any more; empty where nothing was built on it.
    List<Finding> obstacles(Actor actor, String target, Taken taken);

    /// Takes back what was taken in, in the transaction of the caller.
    void undo(Actor actor, String target, Taken taken);
}
