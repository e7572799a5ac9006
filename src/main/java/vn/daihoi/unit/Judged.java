package vn.daihoi.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.UnitAct.Changed;

/// A row of an import held against the tree.
///
/// @param before the unit of this code; null for a new one
/// @param edit what the unit shall be
/// @param parentCode of the unit above; empty at the root
/// @param changed what an existing unit changes
/// @param findings with the column as their field; breaches are errors, notes only tell
record Judged(
        ImportRow row,
        State state,
        @Nullable Unit before,
        UnitEdit edit,
        String parentCode,
        List<Changed> changed,
        List<Finding> findings) {

    enum State {
        WRONG,
        FRESH,
        CHANGED,
        SAME
    }

    /// What a reader has seen and agreed to: if this is the same, nothing has come between.
    String seen() {
        return "%d %s %s %s %s"
                .formatted(row.number(), state, before == null ? "-" : before.version(), edit, parentCode);
    }
}
