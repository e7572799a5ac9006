package vn.daihoi.delegate;

import java.util.Map;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.unit.Unit;

/// How many delegates each unit may send to a unit's conference, where somebody has decided it. A bean of the module
/// that decides; without one nothing is decided.
public interface SeatsDecided {

    /// By id of the sending unit; empty while nothing is decided.
    Map<Long, Yardstick.Seats> to(Unit unit, String season);
}
