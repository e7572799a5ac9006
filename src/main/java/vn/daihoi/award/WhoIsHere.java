package vn.daihoi.award;

import java.util.Map;

/// Who is in the hall now, told by a module above: the doors. Of those it does not know, what is written down in the
/// list answers.
public interface WhoIsHere {
    /// By entry of the conference's list, of everybody who came to any session: whether they are inside now. Somebody
    /// who went out is written down as present in the list and still cannot be called to the stage.
    Map<Long, Boolean> inside(long conferenceId);
}
