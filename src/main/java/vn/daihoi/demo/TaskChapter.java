package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.AssignTasks;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.Sections;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Who prepares what for the congress: the office of the People's Committee, the press and others beside the committee
/// itself (KH128 III.3, III.4). Days are invented.
@Component
@Profile("demo")
class TaskChapter implements DemoChapter {
    private static final int ORDER = 105;
    private static final String CONTENT = "noi-dung";
    private static final String SERVICE = "phuc-vu";

    private final Units units;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final Sections sections;
    private final Tasks tasks;
    private final AssignTasks assign;

    TaskChapter(
            Units units,
            GroundsFor grounds,
            Conferences conferences,
            Sections sections,
            Tasks tasks,
            AssignTasks assign) {
        this.units = units;
        this.grounds = grounds;
        this.conferences = conferences;
        this.sections = sections;
        this.tasks = tasks;
        this.assign = assign;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var season = grounds.find(province, null).orElseThrow().plan().heading().season();
        long id = conferences.idOf(province.id(), season).orElseThrow();
        var head = CongressChapter.head(province);
        Acting.as(head, () -> {
            give(head, id, prepared());
            give(head, id, inOrder(id));
            return true;
        });
    }

    private void give(Actor head, long id, List<Task> all) {
        var saved = sections.latest(id).get(Section.TASKS);
        assign.save(head, id, saved == null ? 0 : saved.version(), all);
    }

    private List<Task> prepared() {
        return List.of(
                task(
                        CONTENT,
                        "Dự thảo báo cáo tổng kết giai đoạn 2015 - 2020",
                        "94-SNV",
                        day(3, 2),
                        day(5, 29),
                        TaskStatus.DONE),
                task(CONTENT, "Góp ý dự thảo báo cáo", "94-VPUBND", day(6, 1), day(6, 20), TaskStatus.DONE),
                task(CONTENT, "Chọn và duyệt báo cáo tham luận", "94-SNV", day(6, 8), day(7, 24), TaskStatus.DONE),
                task(
                        "tuyen-truyen",
                        "Phim tài liệu về phong trào thi đua",
                        "94-DPTTH",
                        day(4, 6),
                        day(7, 31),
                        TaskStatus.DONE),
                task(
                        "tuyen-truyen",
                        "Pa-nô, băng-rôn trên các trục đường",
                        "94-SVHTTDL",
                        day(7, 6),
                        day(8, 10),
                        TaskStatus.DOING),
                task(SERVICE, "Dự toán kinh phí, trình duyệt", "94-STC", day(4, 1), day(5, 15), TaskStatus.DONE),
                task(
                        SERVICE,
                        "Bố trí xe, chỗ nghỉ cho đại biểu ở xa",
                        "94-VPUBND",
                        day(7, 20),
                        day(8, 14),
                        TaskStatus.DOING),
                task(SERVICE, "Phương án y tế tại Đại hội", "94-SYT", day(7, 27), day(8, 15), TaskStatus.DONE),
                task(
                        SERVICE,
                        "Bảo đảm an ninh, trật tự ngày Đại hội",
                        "94-CA",
                        day(8, 3),
                        day(8, 18),
                        TaskStatus.DOING),
                task(SERVICE, "Tổng duyệt chương trình", "94-VPUBND", day(8, 17), day(8, 17), TaskStatus.TO_DO));
    }

    /// What waits for what can be said once tasks are there.
    private List<Task> inOrder(long id) {
        var all = new ArrayList<>(tasks.of(id));
        after(all, 1, 0);
        after(all, 9, 6);
        return all;
    }

    private static void after(List<Task> all, int which, int first) {
        var task = all.get(which);
        all.set(
                which,
                new Task(
                        task.id(),
                        task.body(),
                        task.title(),
                        task.ownerId(),
                        task.dueOn(),
                        task.status(),
                        task.doneOn(),
                        task.unitId(),
                        task.startsOn(),
                        all.get(first).id()));
    }

    private Task task(String body, String title, String unit, LocalDate starts, LocalDate due, TaskStatus status) {
        var done = status == TaskStatus.DONE ? due : null;
        return new Task(0, body, title, null, due, status, done, unit(unit), starts, null);
    }

    private @Nullable Long unit(String code) {
        return units.coded(code).map(Unit::id).orElse(null);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2020, month, day);
    }
}
