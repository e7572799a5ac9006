package vn.daihoi.award;

import java.util.Set;

/// Who is in the hall now, told by a module above: the doors. Without one, what is written down in the list answers.
public interface WhoIsHere {
    /// Entries of the conference's list.
    Set<Long> present(long conferenceId);
}
