package vn.daihoi.delegate;

import java.util.List;
import vn.daihoi.unit.Unit;

/// Which units of the list's subtree a pasted cell may mean.
///
/// @param text as pasted; "" where the row names none
record UnitMeant(String text, List<Unit> units) {

    public boolean isClear() {
        return units.size() == 1;
    }

    public boolean isUnknown() {
        return !text.isEmpty() && units.isEmpty();
    }

    public boolean isAmbiguous() {
        return units.size() > 1;
    }
}
