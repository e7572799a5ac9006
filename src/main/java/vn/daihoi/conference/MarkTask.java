package vn.daihoi.conference;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.committee.TaskSheet;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;

/// Writes down how a task goes, as the body that answers for it says. A colleague who edits the tasks meanwhile is
/// told.
@Service
class MarkTask {
    private final Changes changes;
    private final Tasks tasks;
    private final SeasonClock clock;

    MarkTask(Changes changes, Tasks tasks, SeasonClock clock) {
        this.changes = changes;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Within the scope of the system.
    @Transactional
    void mark(Actor actor, long conferenceId, long taskId, TaskStatus status) {
        var opened = changes.openForOwner(actor, conferenceId);
        Editors.refuseUnless(opened.conference().state().preparationIsOpen(), "HN-604");
        var all = tasks.of(conferenceId);
        // asked again under the lock: the task may have been given to somebody else
        if (all.stream().noneMatch(task -> task.id() == taskId && Objects.equals(task.unitId(), actor.unitId()))) {
            throw new NotThere("task", taskId);
        }
        tasks.replace(
                conferenceId,
                opened.unit().id(),
                all.stream()
                        .map(task -> task.id() == taskId ? task.marked(status).asOf(clock.today()) : task)
                        .toList());
        changes.close(opened, Section.TASKS, TaskSheet.write(tasks.of(conferenceId)));
    }
}
