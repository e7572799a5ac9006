package vn.daihoi.document;

import java.util.List;
import vn.daihoi.shared.Actor;

/// The lines of a conference's estimate, told by a module above that keeps one.
public interface EstimateRows {
    List<Row> of(Actor actor, long conferenceId);

    /// @param quantity times how often
    /// @param price of one, in đồng
    record Row(String what, String measure, long quantity, long price) {}
}
