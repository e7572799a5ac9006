package vn.daihoi.award;

import java.util.Map;

/// Where people sit, told by a module above: the hall.
public interface WhereTheySit {
    /// The code of the seat by entry of the conference's list.
    Map<Long, String> seats(long conferenceId);
}
