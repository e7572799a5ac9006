package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.StaleEdit;

/// The district of Châu Thành prepares its conference; one of its communes answers for a part of it.
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import(Province.class)
@TestPropertySource(properties = "daihoi.clock=movable")
class TasksOfOtherBodiesTest {
    private static final LocalDate DUE = Cast.TODAY.minusDays(1);

    @Autowired
    MockMvc mvc;

    @Autowired
    Province province;

    @Autowired
    BeginConference begin;

    @Autowired
    AssignTasks assign;

    @Autowired
    Sections sections;

    @Autowired
    Tasks tasks;

    @Autowired
    ReportTask report;

    private Actor district;
    private Actor commune;
    private long id;

    @BeforeEach
    void the_district_gives_its_commune_something_to_do() {
        province.open();
        district = province.officer("942", "Sơn Thị Mỹ Dung");
        commune = province.officer("31569", "Thạch Sa Rây");
        id = Acting.as(
                district, () -> begin.begin(district, province.unit("942").id()));
        save(task("Trang trí hội trường", province.unit("31569").id(), null), task("Tổng duyệt", null, null));
    }

    private static Task task(String title, @Nullable Long unit, @Nullable Long after) {
        return new Task(0, "", title, null, DUE, TaskStatus.TO_DO, null, unit, null, after);
    }

    private void save(Task... all) {
        Acting.as(district, () -> {
            assign.save(district, id, version(), List.of(all));
            return true;
        });
    }

    private int version() {
        var saved = sections.latest(id).get(Section.TASKS);
        return saved == null ? 0 : saved.version();
    }

    private List<Task> stored() {
        return Acting.as(district, () -> tasks.of(id));
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    @Test
    void the_body_sees_its_task_and_nothing_else_of_the_conference() throws Exception {
        as(commune, get("/tasks"))
                .andExpect(content().string(containsString("Trang trí hội trường")))
                .andExpect(content().string(containsString("Huyện Châu Thành")))
                .andExpect(content().string(not(containsString("Tổng duyệt"))));
        as(commune, get("/conferences/" + id)).andExpect(status().isNotFound());
        as(province.officer("31570", "Đặng Hữu Nghĩa"), get("/tasks"))
                .andExpect(content().string(not(containsString("Trang trí hội trường"))));
    }

    @Test
    void what_the_body_reports_stands_in_the_conference_and_stops_an_older_form() throws Exception {
        var task = stored().getFirst();
        var before = Acting.as(district, this::version);

        as(commune, post("/tasks/" + task.id()).param("status", "done")).andExpect(status().is3xxRedirection());

        assertThat(stored().getFirst().status()).isEqualTo(TaskStatus.DONE);
        assertThat(stored().getFirst().doneOn()).isEqualTo(Cast.TODAY);
        assertThatThrownBy(() -> Acting.as(district, () -> {
                    assign.save(district, id, before, stored());
                    return true;
                }))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void nobody_else_reports_it() throws Exception {
        var task = stored().getFirst();
        var other = province.officer("31570", "Đặng Hữu Nghĩa");
        assertThatThrownBy(() -> Acting.as(other, () -> {
                    report.report(other, task.id(), TaskStatus.DONE);
                    return true;
                }))
                .isInstanceOf(NotThere.class);
        as(commune, post("/tasks/" + stored().getLast().id()).param("status", "done"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_task_is_given_to_bodies_below_only() {
        assertThatThrownBy(() ->
                        save(task("Việc của huyện khác", province.unit("943").id(), null)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void the_timeline_shows_who_is_late_and_what_waits_for_what() throws Exception {
        var first = stored().getFirst();
        save(first, task("Tổng duyệt", null, first.id()));

        as(district, get("/conferences/" + id + "/timeline"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("sau: Trang trí hội trường")))
                .andExpect(content().string(containsString("Quá hạn")))
                .andExpect(content().string(containsString("<rect class=\"bad\"")));
    }

    @Test
    void two_tasks_do_not_wait_for_each_other() throws Exception {
        var all = stored();
        var one = "task." + all.getFirst().id() + ".";
        var two = "task." + all.getLast().id() + ".";
        as(
                        district,
                        post("/conferences/" + id + "/tasks")
                                .param("version", Acting.as(district, this::version) + "")
                                .param("act", "save")
                                .param(one + "title", "Trang trí hội trường")
                                .param(one + "after", all.getLast().id() + "")
                                .param(two + "title", "Tổng duyệt")
                                .param(two + "after", all.getFirst().id() + ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("đang chờ chính nó")));
    }

    @Test
    void a_reminder_is_due_for_what_others_have_not_done() {
        assertThat(Acting.as(Actor.SYSTEM, () -> tasks.dueBy(Cast.TODAY)))
                .extracting(given -> given.task().title())
                .contains("Trang trí hội trường");
        assertThat(Acting.as(Actor.SYSTEM, () -> tasks.dueBy(DUE.minusDays(1)))).isEmpty();
    }
}
