package vn.daihoi.conference;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.committee.TaskSheet;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Saves what the committee has to get done, by whom and by when.
@Service
public class AssignTasks {
    private final Changes changes;
    private final Tasks tasks;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    AssignTasks(Changes changes, Tasks tasks, Units units, ApplicationEventPublisher events, SeasonClock clock) {
        this.changes = changes;
        this.tasks = tasks;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void save(Actor actor, long id, int typedOn, List<Task> assigned) {
        var opened = changes.open(actor, id, Section.TASKS, typedOn);

        var before = tasks.of(id);
        assigned.stream().map(Task::unitId).filter(Objects::nonNull).distinct().forEach(unit -> below(opened, unit));
        var today = clock.today();
        var dated = assigned.stream().map(task -> task.asOf(today)).toList();
        tasks.replace(id, opened.unit().id(), dated);
        var after = tasks.of(id);
        changes.close(opened, Section.TASKS, TaskSheet.write(after));
        after.forEach(task -> give(opened, task, before));
    }

    /// Only those below can be told what to do.
    private void below(Opened opened, long unitId) {
        var path = opened.unit().path();
        if (units.find(unitId)
                .filter(unit -> unit.path().startsWith(path + "."))
                .isEmpty()) {
            throw new NotThere("unit", unitId);
        }
    }

    private void give(Opened opened, Task task, List<Task> before) {
        var unit = task.unitId();
        var had = before.stream().anyMatch(one -> one.id() == task.id() && Objects.equals(one.unitId(), unit));
        if (unit != null && !had) {
            var by = opened.unit().name();
            events.publishEvent(new TaskGiven(task.id(), unit, task.title(), task.dueOn(), by));
        }
    }
}
