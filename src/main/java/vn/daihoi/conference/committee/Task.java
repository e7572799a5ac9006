package vn.daihoi.conference.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something the committee has to get done.
///
/// @param id 0 while not stored
/// @param body which committee or subcommittee it belongs to; empty = none in particular
/// @param ownerId the member who answers for it
/// @param doneOn the day it was first marked done
public record Task(
        long id,
        String body,
        String title,
        @Nullable Long ownerId,
        @Nullable LocalDate dueOn,
        TaskStatus status,
        @Nullable LocalDate doneOn) {

    public boolean isOverdueOn(LocalDate today) {
        return status != TaskStatus.DONE && dueOn != null && today.isAfter(dueOn);
    }

    /// The same task with the day it was done set or cleared as its status says.
    public Task asOf(LocalDate today) {
        var done = status == TaskStatus.DONE ? (doneOn == null ? today : doneOn) : null;
        return new Task(id, body, title, ownerId, dueOn, status, done);
    }
}
