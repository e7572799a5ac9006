package vn.daihoi.conference;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.committee.TaskSheet;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Saves what the committee has to get done, by whom and by when.
@Service
public class AssignTasks {
    private final Changes changes;
    private final Tasks tasks;
    private final SeasonClock clock;

    AssignTasks(Changes changes, Tasks tasks, SeasonClock clock) {
        this.changes = changes;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    public void save(Actor actor, long id, int typedOn, List<Task> assigned) {
        var opened = changes.open(actor, id, Section.TASKS, typedOn);

        var today = clock.today();
        var dated = assigned.stream().map(task -> task.asOf(today)).toList();
        tasks.replace(id, opened.unit().id(), dated);
        changes.close(opened, Section.TASKS, TaskSheet.write(tasks.of(id)));
    }
}
