package vn.daihoi.delegate;

import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Service;

/// Takes over from the doors who came, many at once and without locking the list: a rush of 500 must not wait for an
/// officer who edits a line, nor the other way round.
///
/// Each scan is kept by the doors themselves, so nothing of it is journalled here; the caller tells open pages.
@Service
public class CountAtDoors {
    private final Presences presences;

    CountAtDoors(Presences presences) {
        this.presences = presences;
    }

    /// @param came of the list's lines, present from now on whatever was written down before
    /// @param undone of the list's lines, whose only scan was taken back: of them it is not known again
    /// @param by where it was seen
    public void count(long listId, Collection<Long> came, Collection<Long> undone, String by, Instant at) {
        if (!came.isEmpty()) {
            presences.record(listId, came, Attendance.PRESENT, by, at);
        }
        if (!undone.isEmpty()) {
            presences.forgetPresent(listId, undone);
        }
    }

    /// @param absent of the list's lines, who came to no session
    public void absent(long listId, Collection<Long> absent, boolean excused, String by, Instant at) {
        presences.record(listId, absent, excused ? Attendance.EXCUSED : Attendance.ABSENT, by, at);
    }
}
