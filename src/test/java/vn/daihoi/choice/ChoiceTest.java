package vn.daihoi.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.delegate.Season;
import vn.daihoi.selection.ProblemFiles;
import vn.daihoi.selection.lot.Draw;
import vn.daihoi.selection.lot.FairLot;
import vn.daihoi.selection.lot.Outcome;
import vn.daihoi.selection.lot.Progress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Flash;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Season.class, Assembly.class})
@TestPropertySource(properties = "daihoi.clock=movable")
class ChoiceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Assembly assembly;

    @Autowired
    Choices choices;

    @Autowired
    Delegates delegates;

    @Autowired
    Errands errands;

    @Autowired
    MoveEntries move;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor officer;
    private long list;

    @BeforeEach
    void a_district_with_twelve_proposed() {
        assembly.open();
        JdbcClient.create(owner)
                .sql("truncate choice.run, delegate.list, people.registrant cascade")
                .update();
        officer = assembly.officer("942");
        list = assembly.list(officer);
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private long prepared(String method, int seats, String attribute, String value, int min, int max) throws Exception {
        var version = Acting.as(officer, () -> delegates.list(officer, list)).version();
        var to = as(
                        officer,
                        post("/lists/" + list + "/choice")
                                .param("version", "" + version)
                                .param("seats", "" + seats)
                                .param("method", method)
                                .param("attribute", attribute)
                                .param("value", value)
                                .param("with", "")
                                .param("withValue", "")
                                .param("min", "" + min)
                                .param("max", "" + max))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Long.parseLong(String.valueOf(to).substring("/choices/".length()));
    }

    private Choice ended(long id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> choice(id).state() != Choice.State.RUNNING);
        return choice(id);
    }

    private Choice choice(long id) {
        return Acting.as(officer, () -> choices.find(id).orElseThrow());
    }

    private Chosen chosen(long id) {
        var chosen = ended(id).chosen();
        assertThat(chosen).as(choice(id).state().code()).isNotNull();
        return chosen;
    }

    private AbstractMockHttpServletRequestBuilder<?> use(long id) {
        var version = Acting.as(officer, () -> delegates.list(officer, list)).version();
        return post("/choices/" + id + "/use").param("version", "" + version);
    }

    private String sender() {
        return "Đơn vị cử";
    }

    @Test
    void a_lot_is_published_drawn_and_calculated_again_by_anybody(@TempDir Path folder) throws Exception {
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + id + "/run").param("seed", "2020"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chưa ghi nguồn của hạt giống")));
        assertThat(choice(id).awaitsSeed()).isTrue();
        as(officer, post("/choices/" + id + "/run").param("seed", "2020").param("source", "Xổ số Sóc Trăng"))
                .andExpect(status().is3xxRedirection());
        var chosen = chosen(id);
        as(officer, get("/choices/" + id))
                .andExpect(content().string(containsString(">2020<")))
                .andExpect(content().string(containsString("Xổ số Sóc Trăng; cố định lúc")))
                .andExpect(content().string(containsString("lần công bố đầu tiên")));

        for (var name : List.of("categories.csv", "respondents.csv")) {
            Files.writeString(
                    folder.resolve(name),
                    as(officer, get("/choices/" + id + "/" + name))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        }
        var problem = ProblemFiles.read(folder.resolve("categories.csv"), folder.resolve("respondents.csv"), 5);
        var tickets = ((Outcome.Lottery) FairLot.solve(problem, Progress.NONE)).tickets();
        assertThat(tickets.drawn(new Draw("2020").below(tickets.total()))).isEqualTo(chosen.ids());
        assertThat(chosen.least()).isEqualTo("3/8");
        as(officer, get("/choices/" + id))
                .andExpect(content().string(containsString("3/8")))
                .andExpect(content().string(containsString("1/2")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString(">choice."))));
    }

    @Test
    void an_interrupted_choice_is_run_again_to_the_same_people() throws Exception {
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + id + "/run"));
        var first = chosen(id);
        JdbcClient.create(owner)
                .sql("update choice.run set state = 'running', chosen = null, beat_at = now() - interval '1 minute'")
                .update();

        assertThat(choice(id).state()).isEqualTo(Choice.State.INTERRUPTED);
        as(officer, get("/choices/" + id)).andExpect(content().string(containsString("Bị ngắt")));
        as(officer, post("/choices/" + id + "/run"));
        assertThat(chosen(id)).isEqualTo(first);
    }

    @Test
    void a_seed_is_fixed_once_and_all_that_was_drawn_before_is_told() throws Exception {
        var first = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        for (int i = 1; i < 21; i++) {
            prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        }
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + id + "/run").param("seed", "7").param("source", "Xổ số"));
        chosen(id);
        JdbcClient.create(owner)
                .sql("update choice.run set state = 'failed', chosen = null")
                .update();
        as(officer, post("/choices/" + id + "/run").param("seed", "8").param("source", "Xổ số khác"));
        chosen(id);
        assertThat(choice(id).wanted().seed()).isEqualTo("7");
        as(officer, get("/choices/" + id)).andExpect(content().string(containsString("đã công bố 21 lần")));
        as(officer, get("/lists/" + list + "/choice").param("page", "2"))
                .andExpect(content().string(containsString("/choices/" + first + "\"")));
    }

    @Test
    void an_impossible_wish_is_answered_with_the_conflict_and_a_way_out() throws Exception {
        var id = prepared("lot", 8, sender(), "Xã Hồ Đắc Kiện", 6, 8);
        as(officer, post("/choices/" + id + "/run"));
        var impossible = ended(id).impossible();
        assertThat(impossible).isNotNull();
        assertThat(impossible.conflict()).containsExactly(new Bound(sender(), "Xã Hồ Đắc Kiện", true, 6));
        assertThat(impossible.ways().getFirst().changes().getFirst().to()).isEqualTo(4);
        as(officer, get("/choices/" + id)).andExpect(content().string(containsString("ít nhất 6 → 4 người")));

        var to = as(officer, post("/choices/" + id + "/easing").param("way", "0"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var eased = Long.parseLong(String.valueOf(to).substring("/choices/".length()));
        assertThat(choice(eased).state())
                .as("published first, the seed afterwards")
                .isEqualTo(Choice.State.PREPARED);
        assertThat(choice(eased).awaitsSeed()).isTrue();
        as(officer, post("/choices/" + eased + "/run").param("seed", "9").param("source", "Xổ số"));
        assertThat(chosen(eased).ids()).hasSize(8);
    }

    @Test
    void whether_a_list_is_possible_is_asked_without_a_seed() throws Exception {
        var impossible = prepared("lot", 8, sender(), "Xã Hồ Đắc Kiện", 6, 8);
        as(officer, post("/choices/" + impossible + "/explanation")).andExpect(status().is3xxRedirection());
        assertThat(ended(impossible).state()).isEqualTo(Choice.State.IMPOSSIBLE);
        assertThat(choice(impossible).awaitsSeed()).isTrue();

        var possible = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + possible + "/explanation"));
        assertThat(ended(possible).state()).isEqualTo(Choice.State.PREPARED);
        assertThat(choice(possible).awaitsSeed()).isTrue();
        as(officer, get("/choices/" + possible))
                .andExpect(content().string(containsString("có danh sách giữ được mọi quy tắc")));
        as(officer, post("/choices/" + possible + "/run").param("seed", "7").param("source", "Xổ số"));
        assertThat(chosen(possible).ids()).hasSize(5);
    }

    @Test
    void a_lot_that_was_stopped_before_its_seed_is_not_drawn_without_one() throws Exception {
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        JdbcClient.create(owner)
                .sql("update choice.run set state = 'cancelled'")
                .update();
        as(officer, post("/choices/" + id + "/run").param("seed", "7").param("source", "Xổ số"));
        assertThat(chosen(id).ids()).hasSize(5);
        assertThat(choice(id).wanted().seed()).isEqualTo("7");
    }

    @Test
    void those_without_a_rank_are_called_so() throws Exception {
        var id = prepared("merit", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + id + "/run"));
        chosen(id);
        as(officer, get("/choices/" + id))
                .andExpect(content().string(containsString("không ghi thứ tự ưu tiên")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("100.0"))));
    }

    @Test
    void rules_typed_on_an_old_list_are_not_published_and_stay_typed() throws Exception {
        as(
                        officer,
                        post("/lists/" + list + "/choice")
                                .param("version", "0")
                                .param("seats", "7")
                                .param("method", "lot")
                                .param("attribute", sender())
                                .param("value", "Xã Hồ Đắc Kiện")
                                .param("with", "")
                                .param("withValue", "")
                                .param("min", "3")
                                .param("max", ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Có người vừa sửa danh sách")))
                .andExpect(content().string(containsString("name=\"seats\" type=\"text\" value=\"7\"")));
    }

    @Test
    void a_result_goes_into_the_list_and_somebody_who_withdrew_is_noticed() throws Exception {
        var id = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 3, 4);
        as(officer, post("/choices/" + id + "/run"));
        var chosen = chosen(id);
        var gone = Candidate.entryId(chosen.ids().getFirst());
        var other = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 3, 4);
        as(officer, use(id)).andExpect(status().is3xxRedirection());
        assertThat(going())
                .containsExactlyInAnyOrderElementsOf(
                        chosen.ids().stream().map(Candidate::entryId).toList());

        Acting.as(officer, () -> {
            move.withdraw(officer, list, delegates.list(officer, list).version(), gone, "ốm");
            return gone;
        });
        as(officer, post("/choices/" + other + "/run"));
        ended(other);
        as(officer, get("/choices/" + other))
                .andExpect(content().string(containsString("1 người đã rút khỏi danh sách")));
        as(officer, use(other)).andExpect(status().isConflict());
    }

    @Test
    void a_list_is_mended_by_one_click() throws Exception {
        var id = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 3, 4);
        as(officer, post("/choices/" + id + "/run"));
        chosen(id);
        as(officer, use(id));
        var strict = prepared("merit", 4, sender(), "Thị trấn Châu Thành", 3, 4);
        var page = as(officer, get("/choices/" + strict + "/mending"))
                .andExpect(content().string(containsString("Đổi 2 người")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var form = page.substring(page.indexOf("name=\"version\""));
        as(
                        officer,
                        post("/choices/" + strict + "/mending")
                                .param("version", value(form, "version"))
                                .param("out", value(form, "out"))
                                .param("in", value(form, "in")))
                .andExpect(status().is3xxRedirection());
        as(officer, get("/choices/" + strict + "/mending"))
                .andExpect(content().string(containsString("không cần đổi ai")));
    }

    @Test
    void a_dropped_out_delegate_is_replaced_by_a_reserve_who_keeps_the_rules() throws Exception {
        var id = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + id + "/run"));
        chosen(id);
        as(officer, use(id));
        var out = going().stream().filter(this::isOfHoDacKien).findFirst().orElseThrow();
        var path = "/lists/" + list + "/replacement/" + out;
        var page = as(officer, get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Theo các quy tắc của lần lựa chọn " + id)))
                .andExpect(content().string(containsString("Giữ mọi quy tắc")))
                .andExpect(content().string(containsString("Đơn vị cử: Xã Hồ Đắc Kiện: ít nhất 2 người")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var by = page.substring(page.indexOf("name=\"by\" value=\"") + 17);
        var first = by.substring(0, by.indexOf('"'));
        var version =
                "" + Acting.as(officer, () -> delegates.list(officer, list)).version();
        as(officer, post(path).param("version", version).param("by", first)).andExpect(status().is(422));
        as(officer, post(path).param("version", version).param("by", first).param("reason", "ốm"))
                .andExpect(status().is3xxRedirection());

        assertThat(going()).hasSize(4).contains(Long.valueOf(first)).doesNotContain(out);
        assertThat(going().stream().filter(this::isOfHoDacKien)).hasSize(2);
        as(officer, get(path)).andExpect(status().isNotFound());
    }

    @Test
    void who_does_not_want_to_wait_for_a_replacement_goes_back_to_the_list_and_may_ask_again() throws Exception {
        var id = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + id + "/run"));
        chosen(id);
        as(officer, use(id));
        var path = "/lists/" + list + "/replacement/" + going().getFirst();
        as(officer, post(path + "/cancellation")); // whatever another test has asked of such a list
        var others = new CountDownLatch(1);
        errands.ask("what others wait for", () -> waits(others));
        try {
            as(officer, get(path))
                    .andExpect(content().string(containsString("action=\"" + path + "/cancellation\"")))
                    .andExpect(content().string(not(containsString("Giữ mọi quy tắc"))));
            as(officer, post(path + "/cancellation")).andExpect(redirectedUrl("/lists/" + list));
        } finally {
            others.countDown();
        }

        as(officer, get(path)).andExpect(content().string(containsString("Giữ mọi quy tắc")));
    }

    @Test
    void reserves_are_found_by_name_or_unit_and_what_is_looked_for_outlives_a_forgotten_reason() throws Exception {
        var id = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(officer, post("/choices/" + id + "/run"));
        chosen(id);
        as(officer, use(id));
        var out = going().stream().filter(this::isOfHoDacKien).findFirst().orElseThrow();
        var path = "/lists/" + list + "/replacement/" + out;
        var everybody = reserves(path);
        var fitting = reserves(path + "?fits=true");
        assertThat(fitting).isNotEmpty().hasSizeLessThan(everybody.size());
        assertThat(reserves(path + "?q=ho dac kien")).isEqualTo(fitting);
        as(officer, get(path + "?q=khong-co-ai"))
                .andExpect(content().string(containsString("Không có người dự bị nào như vậy")));

        as(
                        officer,
                        post(path + "?q=ho dac kien&fits=true")
                                .param("version", "" + version())
                                .param("by", fitting.getFirst()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"ho dac kien\"")))
                .andExpect(content().string(containsString("?q=ho%20dac%20kien&amp;fits=true&amp;page=1")));
    }

    private List<String> reserves(String path) throws Exception {
        var page = as(officer, get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Pattern.compile("name=\"by\" value=\"(\\d+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private int version() {
        return Acting.as(officer, () -> delegates.list(officer, list)).version();
    }

    private static boolean waits(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isOfHoDacKien(long entry) {
        return Acting.as(
                officer,
                () -> delegates.of(officer, delegates.list(officer, list)).stream()
                        .anyMatch(one -> one.entryId() == entry && one.unit().equals("Xã Hồ Đắc Kiện")));
    }

    @Test
    void two_officers_cannot_put_different_results_into_one_list_unseen() throws Exception {
        var mine = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 3, 4);
        as(officer, post("/choices/" + mine + "/run"));
        chosen(mine);
        var page = as(officer, get("/choices/" + mine + "/mending"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var form = page.substring(page.indexOf("name=\"version\""));
        var swaps = post("/choices/" + mine + "/mending")
                .param("version", value(form, "version"))
                .param("out", value(form, "out"))
                .param("in", value(form, "in"));

        var seenBefore = use(mine);
        as(officer, use(mine)).andExpect(status().is3xxRedirection());
        var after = going();
        as(officer, seenBefore).andExpect(redirectedUrl("/choices/" + mine)).andExpect(changedMeanwhile());
        as(officer, swaps)
                .andExpect(redirectedUrl("/choices/" + mine + "/mending"))
                .andExpect(changedMeanwhile());
        assertThat(going()).isEqualTo(after);
    }

    private static ResultMatcher changedMeanwhile() {
        return flash().attribute("flash", Flash.heed("choice.stale"));
    }

    @Test
    void a_result_stands_where_nobody_chosen_withdrew() throws Exception {
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 4, 4);
        as(officer, post("/choices/" + id + "/run"));
        var chosen = chosen(id).ids();
        var other = going().stream()
                .filter(entry -> !chosen.contains(Candidate.id(entry)))
                .findFirst()
                .orElseThrow();
        Acting.as(officer, () -> {
            move.withdraw(officer, list, delegates.list(officer, list).version(), other, "bận việc gia đình");
            return other;
        });
        as(officer, get("/choices/" + id))
                .andExpect(content().string(containsString("không ai trong số đó được chọn")));
    }

    @Test
    void who_withdraws_while_a_lot_is_running_is_told_of_and_never_put_on_the_list() throws Exception {
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 4, 4);
        JdbcClient.create(owner)
                .sql("update choice.run set state = 'running', stage = 'LEVELS', share = 10, beat_at = now()")
                .update();
        var gone = going().stream().filter(this::isOfHoDacKien).findFirst().orElseThrow();
        Acting.as(officer, () -> {
            move.withdraw(officer, list, delegates.list(officer, list).version(), gone, "bận việc gia đình");
            return gone;
        });
        as(officer, get("/choices/" + id))
                .andExpect(content().string(containsString("1 người đã rút khỏi danh sách sau khi công bố dữ liệu")));
        as(officer, post("/choices/" + id + "/cancellation"));
        as(officer, post("/choices/" + id + "/run"));

        assertThat(chosen(id).ids()).as("the published inputs decide").contains(Candidate.id(gone));
        as(officer, use(id)).andExpect(status().isConflict());
        assertThat(going()).doesNotContain(gone);
    }

    @Test
    void a_choice_may_be_cancelled_and_run_again_whatever_the_browser_does() throws Exception {
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        JdbcClient.create(owner)
                .sql("update choice.run set state = 'running', stage = 'LEVELS', share = 40, beat_at = now()")
                .update();
        as(officer, get("/choices/" + id))
                .andExpect(content().string(containsString("Tính cơ hội của từng người")))
                .andExpect(content().string(containsString("Dừng tính")));
        as(officer, post("/choices/" + id + "/cancellation")).andExpect(status().is3xxRedirection());
        assertThat(choice(id).state()).isEqualTo(Choice.State.CANCELLED);
        as(officer, post("/choices/" + id + "/run"));
        assertThat(chosen(id).ids()).hasSize(5);
    }

    @Test
    void the_page_of_rules_opens_and_takes_a_rule_for_two() throws Exception {
        as(officer, get("/lists/" + list + "/choice"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Xã Hồ Đắc Kiện")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString(">choice."))));
        as(
                        officer,
                        post("/lists/" + list + "/choice")
                                .param("version", "1")
                                .param("seats", "5")
                                .param("method", "lot")
                                .param("add", "pair")
                                .param("first", sender() + "=Xã Hồ Đắc Kiện")
                                .param("second", "Tư cách=điển hình tiên tiến"))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("Đơn vị cử: Xã Hồ Đắc Kiện × Tư cách: điển hình tiên tiến")));
    }

    @Test
    void rules_about_ethnicity_are_only_for_who_may_look_and_each_look_is_written_down() throws Exception {
        as(officer, get("/lists/" + list + "/choice"))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("Dân tộc"))));
        as(
                        officer,
                        post("/lists/" + list + "/choice")
                                .param("version", "1")
                                .param("seats", "5")
                                .param("method", "lot")
                                .param("attribute", sender())
                                .param("value", "Xã Hồ Đắc Kiện")
                                .param("with", "Dân tộc")
                                .param("withValue", "Kinh")
                                .param("min", "1")
                                .param("max", ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("quý vị không được xem")));

        peopleOf("942");
        var id = prepared("lot", 5, "Dân tộc", "Kinh", 2, 5);
        as(officer, post("/choices/" + id + "/run")).andExpect(status().is3xxRedirection());
        chosen(id);
        var before = looks();
        as(officer, get("/choices/" + id + "/selected.csv")).andExpect(status().isOk());
        as(officer, get("/choices/" + id)).andExpect(status().isOk());
        assertThat(looks() - before).isEqualTo(2 * 12);
        as(officer, use(id)).andExpect(status().is3xxRedirection());

        peopleOf("31569");
        for (var page : List.of("", "/selected.csv", "/probabilities.csv", "/respondents.csv", "/mending")) {
            as(officer, get("/choices/" + id + page))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("quý vị không được xem")));
        }
        as(officer, use(id)).andExpect(status().isConflict());
        as(officer, get("/lists/" + list + "/replacement/" + going().getFirst()))
                .andExpect(content().string(containsString("không được xét vì quý vị không được xem")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("Kinh"))));
        assertThat(looks() - before).isEqualTo(2 * 12);
    }

    private void peopleOf(String unit) {
        JdbcClient.create(owner)
                .sql("update people.registrant set unit_id = :unit")
                .param("unit", assembly.unit(unit).id())
                .update();
    }

    private int looks() {
        return JdbcClient.create(owner)
                .sql("select count(*) from people.look")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoever_came_after_the_choice_does_not_go_beside_the_chosen_unseen() throws Exception {
        var id = prepared("merit", 4, sender(), "Xã Hồ Đắc Kiện", 3, 4);
        as(officer, post("/choices/" + id + "/run"));
        var chosen = chosen(id);
        var late = assembly.late(officer, list);
        var before = going();
        as(officer, use(id))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("1 người vào danh sách chính thức sau khi công bố")))
                .andExpect(content().string(containsString("Lâm Văn Muộn")));
        assertThat(going()).isEqualTo(before);

        as(
                officer,
                post("/lists/" + list + "/steps")
                        .param(
                                "version",
                                ""
                                        + Acting.as(officer, () -> delegates.list(officer, list))
                                                .version())
                        .param("step", "reserve")
                        .param("entry", "" + late));
        as(officer, use(id)).andExpect(status().is3xxRedirection());
        assertThat(going())
                .containsExactlyInAnyOrderElementsOf(
                        chosen.ids().stream().map(Candidate::entryId).toList());
    }

    @Test
    void another_district_finds_nothing() throws Exception {
        var id = prepared("lot", 5, sender(), "Xã Hồ Đắc Kiện", 2, 2);
        as(assembly.officer("943"), get("/choices/" + id)).andExpect(status().isNotFound());
        as(assembly.officer("943"), get("/choices/" + id + "/respondents.csv")).andExpect(status().isNotFound());
    }

    private List<Long> going() {
        return Acting.as(
                officer,
                () -> delegates.of(officer, delegates.list(officer, list)).stream()
                        .map(vn.daihoi.delegate.Delegate::entryId)
                        .toList());
    }

    private static String value(String form, String name) {
        var from = form.indexOf("name=\"" + name + "\" value=\"") + name.length() + 15;
        return form.substring(from, form.indexOf('"', from));
    }
}
