package vn.daihoi.stage;

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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.RecordPresence;
import vn.daihoi.delegate.Season;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.document.Grounding;
import vn.daihoi.document.PaperSource;
import vn.daihoi.file.Upload;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.stage.course.Act;
import vn.daihoi.stage.course.Course;
import vn.daihoi.stage.course.Line;
import vn.daihoi.stage.handout.Handouts;
import vn.daihoi.stage.handout.LayOut;
import vn.daihoi.stage.minutes.Notes;
import vn.daihoi.stage.minutes.WriteNote;
import vn.daihoi.stage.speaker.CallSpeakers;
import vn.daihoi.stage.speaker.Queue;
import vn.daihoi.stage.speaker.Speaker;
import vn.daihoi.stage.speaker.SpeakerState;
import vn.daihoi.stage.speaker.Speakers;

@OnLists
class StageTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    SeasonClock clock;

    @Autowired
    Stages stages;

    @Autowired
    RunProgramme run;

    @Autowired
    CallSpeakers call;

    @Autowired
    Speakers speakers;

    @Autowired
    WriteNote write;

    @Autowired
    Notes notes;

    @Autowired
    LayOut layOut;

    @Autowired
    Handouts handouts;

    @Autowired
    MockMvc mvc;

    private Congress congress;
    private Actor first;
    private Actor second;

    @BeforeEach
    void the_day_of_a_conference_with_a_programme() {
        congress = new Congress(beans);
        owner().sql("truncate stage.act, stage.speaker, stage.speaker_act, stage.note, stage.handout restart identity")
                .update();
        first = congress.officer;
        second = congress.head;
        as(first, () -> {
            beans.getBean(Programmes.class)
                    .replace(
                            congress.id,
                            congress.unit(),
                            new Programme(
                                    List.of(
                                            item("Chào cờ", 10, ""),
                                            item("Tham luận của các điển hình", 60, "papers"),
                                            item("Bế mạc", 10, "")),
                                    List.of(new Paper(0, "Nuôi tôm hai vụ", "Trần Thị Oanh, Nông dân", 7))));
            return true;
        });
        clock.shiftBy(clock.shiftTo(Congress.DAY));
        somebodyHasAnAccount();
    }

    /// Otherwise every page leads to the first run.
    private void somebodyHasAnAccount() {
        owner().sql("""
            insert into identity.account (username, name, unit_id, roles, created_at)
            values ('can-bo', 'Cán bộ', :unit, array['UNIT_OFFICER'], now())
            on conflict do nothing
            """).param("unit", congress.unit()).update();
    }

    @AfterEach
    void back_to_the_season() {
        clock.shiftBy(clock.shiftTo(Season.TODAY));
    }

    @Test
    void what_was_answered_is_there_after_the_server_was_killed_between_start_and_stop() {
        act(first, 0, start(0));
        var asAnotherServerReadsIt = course();
        assertThat(asAnotherServerReadsIt.running().orElseThrow().title()).isEqualTo("Chào cờ");
        act(second, 1, new Act.Stopped());
        assertThat(course().past().getFirst().isDone()).isTrue();
    }

    @Test
    void a_server_killed_in_the_middle_of_a_press_leaves_nothing_half() {
        act(first, 0, start(0));
        var before = journalLines();
        var jdbc = beans.getBean(JdbcClient.class);
        var transaction = beans.getBean(TransactionTemplate.class);
        assertThatThrownBy(() -> as(
                        first,
                        () -> transaction.execute(_ -> {
                            act(first, 1, new Act.Stopped());
                            var mine = jdbc.sql("select pg_backend_pid()")
                                    .query(Integer.class)
                                    .single();
                            return owner().sql("select pg_terminate_backend(:mine, 5000)")
                                    .param("mine", mine)
                                    .query(Boolean.class)
                                    .single();
                        })))
                .isInstanceOf(RuntimeException.class);

        assertThat(course().running().orElseThrow().title()).isEqualTo("Chào cờ");
        assertThat(journalLines()).isEqualTo(before);
        act(second, 1, new Act.Stopped());
        assertThat(course().version()).isEqualTo(2);
    }

    @Test
    void who_only_looks_on_sees_the_day_and_presses_nothing() throws Exception {
        var unit = congress.season.unit("942");
        var viewer = new Actor(77, "Khách xem", Set.of(Roles.VIEWER), unit.id(), unit.path());
        var line = course().left().getFirst().key();
        as(viewer, get("/conferences/" + congress.id + "/stage")).andExpect(status().isOk());
        for (var press : List.of("stage/beginnings", "stage/endings", "stage/showings", "speakers", "notes/" + line)) {
            as(
                            viewer,
                            post("/conferences/" + congress.id + "/" + press)
                                    .param("version", "0")
                                    .param("line", Long.toString(line))
                                    .param("what", "BACKDROP"))
                    .andExpect(status().isForbidden());
        }
        assertThat(course().version()).isZero();
    }

    @Test
    void of_two_operators_who_press_at_once_one_is_told_to_look_again() throws Exception {
        var line = start(0);
        Callable<Boolean> press = () -> {
            try {
                act(first, 0, line);
                return true;
            } catch (StaleEdit late) {
                return false;
            }
        };
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = both.invokeAll(List.of(press, press, press, press));
            var done = 0;
            for (var answer : answers) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(course().version()).isEqualTo(1);
    }

    @Test
    void acts_can_be_added_but_neither_changed_nor_removed() {
        act(first, 0, start(0));
        var jdbc = beans.getBean(JdbcClient.class);
        assertThatThrownBy(
                        () -> as(first, () -> jdbc.sql("delete from stage.act").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(
                        first,
                        () -> jdbc.sql("update stage.act set by_name = 'ai đó'").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_outside_the_unit_runs_the_day_and_nobody_before_it() {
        var stranger = congress.season.officer("31569");
        assertThatThrownBy(() -> act(stranger, 0, start(0))).isInstanceOf(NotThere.class);
        clock.shiftBy(clock.shiftTo(Season.TODAY));
        assertThatThrownBy(() -> act(first, 0, start(0))).isInstanceOf(Refused.class);
    }

    @Test
    void one_speaks_at_a_time_and_who_spoke_before_has_spoken() {
        assertThat(as(first, () -> call.registerPapers(first, congress.id))).isEqualTo(1);
        assertThat(as(first, () -> call.registerPapers(first, congress.id))).isZero();
        register("Lê Văn Bé");
        var oanh = queue().all().getFirst();
        var be = queue().all().getLast();
        assertThat(oanh.name()).isEqualTo("Trần Thị Oanh");
        assertThat(oanh.minutes()).isEqualTo(7);
        step(oanh, SpeakerState.INVITED);
        step(oanh, SpeakerState.SPEAKING);
        step(be, SpeakerState.SPEAKING);

        assertThat(queue().speaking().orElseThrow().name()).isEqualTo("Lê Văn Bé");
        assertThat(queue().spoken()).extracting(Speaker::name).containsExactly("Trần Thị Oanh");
        assertThat(owner().sql("select count(*) from stage.speaker_act")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void who_has_not_spoken_goes_first_if_wanted() {
        register("Lê Văn Bé");
        register("Lê Văn Bé");
        register("Sơn Thị Hoa");
        step(queue().all().getFirst(), SpeakerState.SPEAKING);

        assertThat(queue().waiting(false)).extracting(Speaker::name).containsExactly("Lê Văn Bé", "Sơn Thị Hoa");
        assertThat(queue().waiting(true)).extracting(Speaker::name).containsExactly("Sơn Thị Hoa", "Lê Văn Bé");
    }

    @Test
    void a_speaker_who_was_moved_on_meanwhile_is_not_moved_again() {
        register("Lê Văn Bé");
        var be = queue().all().getFirst();
        step(be, SpeakerState.WITHDRAWN);
        assertThatThrownBy(() -> step(be, SpeakerState.SPEAKING))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code())
                                .containsExactly("DH-201"));
    }

    @Test
    void a_paper_is_open_from_the_moment_its_item_begins_and_never_before() {
        var line = course().left().get(1);
        as(first, () -> {
            layOut.add(first, congress.id, line.key(), new Upload("tham-luan.pdf", pdf()));
            return true;
        });
        assertThat(open()).isZero();
        act(first, 0, start(0));
        assertThat(open()).isZero();
        act(first, 1, new Act.Started(line.key(), line.title()));
        assertThat(open()).isEqualTo(1);
        act(first, 2, new Act.Stopped());
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void a_note_typed_on_an_old_version_does_not_hide_a_colleagues_words() {
        var line = course().left().getFirst().key();
        assertThat(note(first, line, 0, "Đại biểu đứng dậy chào cờ.")).isEqualTo(1);
        assertThat(note(first, line, 1, "Đại biểu đứng dậy chào cờ. ")).isEqualTo(1);
        assertThatThrownBy(() -> note(second, line, 0, "Quốc ca.")).isInstanceOf(StaleEdit.class);
        assertThat(as(first, () -> notes.of(congress.id, line)).words()).isEqualTo("Đại biểu đứng dậy chào cờ.");
    }

    @Test
    void pages_open_and_have_words_for_all_they_say() throws Exception {
        register("Lê Văn Bé");
        act(first, 0, start(0));
        for (var page : List.of(
                "stage",
                "speakers",
                "speakers?fresh=true",
                "screens",
                "screens/projector",
                "screens/lobby?seat=nguyen+van+an",
                "screens/press")) {
            as(first, get("/conferences/" + congress.id + "/" + page))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(">stage."))));
        }
    }

    @Test
    void a_late_press_shows_the_desk_as_it_is_and_who_was_faster() throws Exception {
        act(second, 0, start(0));
        as(first, post("/conferences/" + congress.id + "/stage/endings").param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(second.name())))
                .andExpect(content().string(containsString("Chào cờ")));
    }

    @Test
    void a_refused_skip_keeps_the_chosen_line_and_the_reason() throws Exception {
        var papers = course().left().get(1).key();
        as(first, skip(papers, " "))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("<option value=\"" + papers + "\" selected>")));
        act(second, 0, start(1));
        as(first, skip(papers, "Không đủ giờ"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Không đủ giờ\"")))
                .andExpect(content().string(containsString("Chọn mục")));
    }

    private MockHttpServletRequestBuilder skip(long line, String reason) {
        return post("/conferences/" + congress.id + "/stage/skips")
                .param("line", String.valueOf(line))
                .param("reason", reason);
    }

    @Test
    void a_script_in_a_name_stays_text() throws Exception {
        register("<script>alert(1)</script>");
        as(first, get("/conferences/" + congress.id + "/speakers"))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")));
    }

    @Test
    void a_delegates_phone_reads_what_has_opened_and_asks_for_the_floor_once() throws Exception {
        var entry = congress.entry("31569", "Trần Thị Oanh", EntryKind.INDIVIDUAL);
        var link = "/i/" + congress.invite("31569", entry) + "/programme";
        var line = course().left().get(1);
        as(first, () -> {
            layOut.add(first, congress.id, line.key(), new Upload("tham-luan.pdf", pdf()));
            return true;
        });
        var paper = as(first, () -> handouts.of(congress.id)).getFirst().id();

        mvc.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(not(containsString(">stage."))));
        mvc.perform(get(link + "/papers/" + paper)).andExpect(status().isNotFound());
        act(first, 0, new Act.Started(line.key(), line.title()));
        mvc.perform(get(link + "/papers/" + paper)).andExpect(status().isOk());
        mvc.perform(get("/i/" + "x".repeat(22) + "/programme/papers/" + paper)).andExpect(status().isNotFound());

        for (int twice = 0; twice < 2; twice++) {
            mvc.perform(post(link + "/speaking").with(csrf()).param("topic", "Nuôi tôm"))
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(queue().all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Trần Thị Oanh");
            assertThat(one.entryId()).isEqualTo(entry);
        });
        mvc.perform(post(link + "/speaking/withdrawal").with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(queue().waiting(false)).isEmpty();
    }

    @Test
    void the_minutes_tell_what_was_pressed_and_agree_with_the_credentials() {
        var entry = congress.entry("31569", "Trần Thị Oanh", EntryKind.INDIVIDUAL);
        congress.entry("31569", "Lê Văn Bé", EntryKind.GUEST);
        congress.approveAll();
        speaks("Kim Thị Sớm");
        act(first, 0, start(0));
        speaks("Sơn Thị Hoa");
        note(first, course().running().orElseThrow().key(), 0, "Chủ tọa kết luận.");
        act(first, 1, new Act.Skipped(course().left().getFirst().key(), "Hết giờ"));
        act(first, 2, new Act.Stopped());
        speaks("Lý Thị Muộn");
        as(
                first,
                () -> beans.getBean(RecordPresence.class)
                        .record(first, congress.list, List.of(entry), Attendance.PRESENT));

        var text = as(first, () -> {
                    var ground = beans.getBean(Grounding.class).unit(first, congress.unit());
                    return minutes().fill(first, ground);
                })
                .values()
                .toString();
        assertThat(text)
                .contains("Kim Thị Sớm", "Lý Thị Muộn")
                .contains("Sơn Thị Hoa, Nông dân, Xã An Hiệp phát biểu")
                .contains("Chủ tọa kết luận.")
                .contains("lý do: Hết giờ");
        var lines = as(first, () -> {
            var lists = beans.getBean(DelegateLists.class);
            return beans.getBean(Delegates.class)
                    .of(first, lists.find(congress.list).orElseThrow());
        });
        var credentials = Credentials.of(lines, Congress.DAY);
        assertThat(text)
                .contains("trieu_tap=Words[text=" + credentials.total())
                .contains("co_mat=Words[text=" + credentials.present());
        assertThat(credentials.present()).isEqualTo(1);
    }

    private void speaks(String name) {
        register(name);
        for (var state : List.of(SpeakerState.SPEAKING, SpeakerState.SPOKEN)) {
            var speaker = queue().all().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            step(speaker.orElseThrow(), state);
        }
    }

    private long journalLines() {
        return owner().sql("select count(*) from audit.entry").query(Long.class).single();
    }

    private PaperSource minutes() {
        return beans.getBeansOfType(PaperSource.class).values().stream()
                .filter(one -> one.code().equals("bien-ban-hoi-nghi"))
                .findFirst()
                .orElseThrow();
    }

    private long open() {
        return as(first, () -> handouts.open(congress.id, course()).size());
    }

    private int note(Actor actor, long line, int typedOn, String words) {
        return as(actor, () -> write.write(actor, congress.id, line, typedOn, words));
    }

    private Act start(int place) {
        Line line = course().left().get(place);
        return new Act.Started(line.key(), line.title());
    }

    private void act(Actor actor, int seen, Act act) {
        as(actor, () -> {
            run.act(actor, congress.id, seen, act);
            return true;
        });
    }

    private Course course() {
        return as(first, () -> stages.of(first, congress.id)).course();
    }

    private Queue queue() {
        return as(first, () -> speakers.of(congress.id));
    }

    private void register(String name) {
        var who = new Speaker.Who(name, "Nông dân", "Xã An Hiệp");
        as(first, () -> {
            call.register(first, congress.id, Speaker.registering(null, null, null, who, "", 5, clock.instant()));
            return true;
        });
    }

    private void step(Speaker speaker, SpeakerState to) {
        as(first, () -> {
            call.step(first, congress.id, speaker.id(), to, "");
            return true;
        });
    }

    private static Item item(String title, int minutes, String shape) {
        return new Item(0, "", title, minutes, "", "", shape);
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.UTF_8);
    }

    private JdbcClient owner() {
        return JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class));
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) {
        var roles = actor.roles().toArray(String[]::new);
        return as(actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        try {
            return Acting.<T, Exception>as(actor, work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
