package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// Tells the people of other bodies what they are given to do, a week before it is due, and when it is late: each once.
@Component
class TellOwners {
    private static final String PAGE = "/tasks";
    private static final Set<String> PEOPLE = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);
    private static final int SOON = 7;

    private final Notices notices;
    private final Reminding reminding;

    TellOwners(Notices notices, Reminding reminding) {
        this.notices = notices;
        this.reminding = reminding;
    }

    @EventListener
    void tell(TaskGiven given) {
        var due = given.dueOn();
        notices.tell(Told.of(
                given.toUnitId(),
                PEOPLE,
                due == null ? "conference.told.task" : "conference.told.taskDue",
                PAGE,
                given.title(),
                given.byUnit(),
                due == null ? "" : due));
    }

    @Scheduled(fixedDelayString = "${daihoi.remind.every:PT30S}", initialDelayString = "${daihoi.remind.every:PT30S}")
    void look() {
        Acting.asSystem(reminding::remind);
    }

    /// In a transaction of its own.
    @Component
    static class Reminding {
        private final Tasks tasks;
        private final Notices notices;
        private final SeasonClock clock;

        Reminding(Tasks tasks, Notices notices, SeasonClock clock) {
            this.tasks = tasks;
            this.notices = notices;
            this.clock = clock;
        }

        @Transactional
        public void remind() {
            var today = clock.today();
            for (var given : tasks.dueBy(today.plusDays(SOON))) {
                var task = given.task();
                var unit = task.unitId();
                var due = task.dueOn();
                if (unit != null && due != null && task.status() != TaskStatus.DONE) {
                    remind(task.id(), unit, task.title(), due, today);
                }
            }
        }

        private void remind(long task, long unit, String title, LocalDate due, LocalDate today) {
            var late = today.isAfter(due);
            var key = late ? "conference.told.taskLate" : "conference.told.taskSoon";
            var once = "task-%d-%s-%s".formatted(task, late ? "late" : "soon", due);
            notices.tell(Told.of(unit, PEOPLE, key, PAGE, title, due).once(once));
        }
    }
}
