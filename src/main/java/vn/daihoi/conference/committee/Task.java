package vn.daihoi.conference.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something the committee has to get done.
///
/// @param id 0 while not stored
/// @param body which committee or subcommittee it belongs to; empty = none in particular
/// @param ownerId the member who answers for it
/// @param doneOn the day it was first marked done
/// @param unitId the body that answers for it, where it is another one (KH128 III.3, III.4); its people say how it goes
/// @param afterId the task that must be done first
public record Task(
        long id,
        String body,
        String title,
        @Nullable Long ownerId,
        @Nullable LocalDate dueOn,
        TaskStatus status,
        @Nullable LocalDate doneOn,
        @Nullable Long unitId,
        @Nullable LocalDate startsOn,
        @Nullable Long afterId) {

    /// A task of the committee itself that waits for nothing.
    public Task(
            long id,
            String body,
            String title,
            @Nullable Long ownerId,
            @Nullable LocalDate dueOn,
            TaskStatus status,
            @Nullable LocalDate doneOn) {
        this(id, body, title, ownerId, dueOn, status, doneOn, null, null, null);
    }

    public boolean isOverdueOn(LocalDate today) {
        return status != TaskStatus.DONE && dueOn != null && today.isAfter(dueOn);
    }

    /// The same task with the day it was done set or cleared as its status says.
    public Task asOf(LocalDate today) {
        var done = status == TaskStatus.DONE ? (doneOn == null ? today : doneOn) : null;
        return new Task(id, body, title, ownerId, dueOn, status, done, unitId, startsOn, afterId);
    }

    public Task marked(TaskStatus next) {
        return new Task(id, body, title, ownerId, dueOn, next, doneOn, unitId, startsOn, afterId);
    }
}
