package vn.daihoi.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Composed;
import vn.daihoi.document.Drafts;
import vn.daihoi.document.WritePaper;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

/// A proposal against the order of honours, from the note to the reason that goes up with it.
@OnLists
class OrdersTest {
    private static final String PREMIER = "bang-khen-cua-thu-tuong-chinh-phu";
    private static final String WHY = "Cứu người trong bão, xét theo thành tích đột xuất";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    private Rounding story;
    private long round;
    private long line;

    @BeforeEach
    void the_commune_proposes_her_for_the_premiers_certificate() {
        story = new Rounding(beans);
        round = story.begin(story.commune, "Đợt 1");
        line = story.propose(story.commune, round, story.person, PREMIER);
        story.hear(story.commune, round, Map.of(line, 10), Map.of());
    }

    private void compare() {
        story.does(
                story.province,
                () -> story.bean(CompareOrder.class).compared(story.province, "bkt-2013", "khoản 1 Điều 71 Luật 2003"));
    }

    private void accept(String reason) {
        var now = story.round(round);
        story.does(
                story.commune,
                () -> story.bean(KeepRound.class)
                        .hear(
                                story.commune,
                                round,
                                now.version(),
                                now.session(),
                                List.of(new KeepRound.Said(line, 10, null, "", reason))));
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private List<String> codes() {
        return story.lines(story.commune, round).getFirst().order().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void what_nobody_has_compared_is_told_and_stops_nothing() {
        assertThat(codes()).containsExactly("KT-151");
        assertThat(story.send(story.communeHead, round)).isEqualTo(1);
    }

    @Test
    void what_was_compared_stops_the_round_until_a_reason_is_given_which_goes_up_with_it() {
        compare();
        assertThat(codes()).containsExactly("KT-141");
        assertThatThrownBy(() -> story.send(story.communeHead, round))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("KT-141"));
        accept(WHY);
        assertThat(story.send(story.communeHead, round)).isEqualTo(1);

        var words = submission().filled().text();
        assertThat(words.replace('\u00A0', ' ')).contains(WHY, "khoản 1 Điều 71 Luật 2003");
    }

    private Composed submission() {
        var draft = story.as(
                story.commune,
                () -> story.bean(WritePaper.class)
                        .begin(
                                story.commune,
                                Rounding.unitOf(story.commune),
                                "to-trinh-de-nghi-khen",
                                String.valueOf(round)));
        return story.as(
                story.commune,
                () -> story.bean(ComposePaper.class)
                        .draft(story.commune, story.bean(Drafts.class).visibleTo(story.commune, draft)));
    }

    @Test
    void a_paper_says_that_nobody_has_compared_the_law_it_cites() {
        assertThat(submission().contents().missing()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("KT-412");
            assertThat(note.isBreach()).isFalse();
            assertThat(note.values()).containsExactly("Luật Thi đua, khen thưởng năm 2003");
        });
    }

    @Test
    void a_reason_falls_away_with_the_honour_it_was_given_for() {
        compare();
        accept(WHY);
        story.does(
                story.commune,
                () -> story.bean(WriteProposal.class)
                        .save(
                                story.commune,
                                line,
                                story.proposal(line).version(),
                                new Proposals.Typed(Rounding.PROVINCE, "", Rounding.DEED)));
        story.does(
                story.commune,
                () -> story.bean(WriteProposal.class)
                        .save(
                                story.commune,
                                line,
                                story.proposal(line).version(),
                                new Proposals.Typed(PREMIER, "", Rounding.DEED)));
        assertThat(story.lines(story.commune, round).getFirst().accepted()).isEmpty();
        accept(WHY);
        accept("");
        assertThat(story.lines(story.commune, round).getFirst().accepted())
                .as("an emptied field takes the reason back")
                .isEmpty();
    }

    @Test
    void only_the_standing_body_of_the_province_says_that_a_rule_was_compared() {
        var compare = story.bean(CompareOrder.class);
        assertThatThrownBy(
                        () -> story.does(story.district, () -> compare.compared(story.district, "bkt-2013", "Điều 71")))
                .isInstanceOf(AccessDeniedException.class);
        compare();
        story.does(story.province, () -> compare.takeBack(story.province, "bkt-2013", version()));
        assertThat(codes()).containsExactly("KT-151");
    }

    private int version() {
        return Objects.requireNonNull(story.bean(Orders.class).compared().get("bkt-2013"))
                .version();
    }

    @Test
    void a_comparison_is_neither_written_over_nor_taken_back_by_who_has_not_seen_it() throws Exception {
        compare();
        var seen = version();
        assertThatThrownBy(this::compare).isInstanceOf(StaleEdit.class);
        as(story.province, post("/commendations/orders/bkt-2013").param("article", "Điều 99"))
                .andExpect(status().is3xxRedirection());
        story.does(story.province, () -> story.bean(CompareOrder.class).takeBack(story.province, "bkt-2013", seen));
        compare();

        as(story.province, post("/commendations/orders/bkt-2013/removal").param("version", String.valueOf(seen)))
                .andExpect(status().isConflict());
        assertThat(Objects.requireNonNull(story.bean(Orders.class).compared().get("bkt-2013"))
                        .article())
                .isEqualTo("khoản 1 Điều 71 Luật 2003");
    }

    @Test
    void the_reason_is_typed_on_the_rounds_sheet_and_read_there() throws Exception {
        as(story.commune, get("/commendations/" + round))
                .andExpect(content()
                        .string(allOf(
                                containsString("thường cần có trước"),
                                containsString("cần đối chiếu văn bản"),
                                containsString("name=\"a-" + line))));
        as(
                        story.commune,
                        post("/commendations/" + round + "/hearing")
                                .param(
                                        "version",
                                        String.valueOf(story.round(round).version()))
                                .param("v-" + line, "10")
                                .param("a-" + line, WHY))
                .andExpect(status().is3xxRedirection());
        as(story.district, get("/commendations/" + round)).andExpect(content().string(containsString(WHY)));
    }

    @Test
    void the_rules_of_the_day_are_read_by_all_and_compared_by_the_province() throws Exception {
        as(story.commune, get("/commendations/orders"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Điều 71 Luật Thi đua, khen thưởng năm 2003"),
                                not(containsString("compare-bkt-2013")))));
        as(story.province, post("/commendations/orders/bkt-2013").param("article", " "))
                .andExpect(status().is3xxRedirection());
        assertThat(story.bean(Orders.class).compared()).isEmpty();
        as(story.province, post("/commendations/orders/bkt-2013").param("article", "khoản 1 Điều 71 Luật 2003"))
                .andExpect(status().is3xxRedirection());
        as(story.province, get("/commendations/orders"))
                .andExpect(content()
                        .string(allOf(
                                containsString("khoản 1 Điều 71 Luật 2003"),
                                containsString("/commendations/orders/bkt-2013/removal"))));
        as(story.province, post("/commendations/orders/khong-co").param("article", "x"))
                .andExpect(status().isNotFound());
        as(story.commune, post("/commendations/orders/bkt-2013").param("article", "x"))
                .andExpect(status().isForbidden());
        assertThat(Objects.requireNonNull(story.bean(Orders.class).compared().get("bkt-2013"))
                        .article())
                .isEqualTo("khoản 1 Điều 71 Luật 2003");
    }
}
