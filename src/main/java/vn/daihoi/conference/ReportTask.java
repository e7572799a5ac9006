package vn.daihoi.conference;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.Severity;

/// The people of a body that answers for a task of somebody else's conference say how it goes. They see that task and
/// nothing else of the conference; it is written down there by the system, in their name.
@Service
public class ReportTask {
    private final Tasks tasks;
    private final MarkTask mark;

    ReportTask(Tasks tasks, MarkTask mark) {
        this.tasks = tasks;
        this.mark = mark;
    }

    /// What the actor's own unit answers for.
    public List<Tasks.Given> givenTo(Actor actor) {
        return actor.unitId() == null ? List.of() : tasks.givenTo(List.of(actor.unitId()));
    }

    public void report(Actor actor, long taskId, TaskStatus status) {
        if (!actor.has(Roles.UNIT_OFFICER) && !actor.has(Roles.HEAD_OF_UNIT)) {
            throw new Refused(List.of(new Finding("HN-217", Severity.BREACH, null, List.of(), null)));
        }
        var given = givenTo(actor).stream()
                .filter(one -> one.task().id() == taskId)
                .findFirst()
                .orElseThrow(() -> new NotThere("task", taskId));
        Acting.as(Actor.SYSTEM, () -> {
            mark.mark(actor, given.conferenceId(), taskId, status);
            return true;
        });
    }
}
