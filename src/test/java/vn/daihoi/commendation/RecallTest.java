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

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.paper.RecallPaper;
import vn.daihoi.people.Honours;
import vn.daihoi.people.MergeRegistrants;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;

/// What is left when a decision is taken back, on the real database.
@OnLists
class RecallTest {
    private static final String WHY = "Ghi sai thành tích";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    private Rounding story;
    private long line;
    private long round;

    @BeforeEach
    void the_province_found_her_worthy() {
        story = new Rounding(beans);
        line = story.upToTheProvince(story.person);
        round = Objects.requireNonNull(story.proposal(line).deskRoundId());
    }

    private int honours(long registrant) {
        return story.as(
                story.province, () -> story.bean(Honours.class).of(registrant).size());
    }

    private Decision decision(long id) {
        return story.as(story.province, () -> story.bean(Decisions.class).get(id));
    }

    private long decisionOf(long paper) {
        return story.as(
                story.province,
                () -> story.bean(Decisions.class).ofPaper(paper).orElseThrow().id());
    }

    private void recallPaper(long paper) {
        story.does(story.province, () -> story.bean(RecallPaper.class).recall(story.province, paper, WHY));
    }

    private long record(String number) {
        var act = new Decision.Act(number, LocalDate.of(2020, 6, 19), "UBND tỉnh", "Trần Văn An", "CHỦ TỊCH", "");
        var subject = new Subject(round, Rounding.PROVINCE, "");
        return story.as(
                story.province,
                () -> story.bean(DecideAwards.class)
                        .record(story.province, subject, story.round(round).version(), act));
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    @Test
    void a_recalled_paper_takes_its_honours_out_of_the_register_and_a_second_one_gives_them_anew() {
        var paper = story.issue(round, 645);
        var first = decisionOf(paper);
        assertThat(honours(story.person)).isEqualTo(1);

        recallPaper(paper);
        assertThat(honours(story.person)).isZero();
        assertThat(Objects.requireNonNull(decision(first).recall()).reason()).isEqualTo(WHY);
        assertThat(story.proposal(line).decisionId()).isNull();
        assertThat(story.proposal(line).recalled()).containsExactly(first);

        var second = decisionOf(story.issue(round, 646));
        assertThat(story.proposal(line).decisionId()).isEqualTo(second);
        assertThat(story.as(story.province, () -> story.bean(Honours.class).of(story.person)))
                .singleElement()
                .satisfies(held -> assertThat(held.honour().decision()).isEqualTo("646/QĐ-UBND"));
        assertThat(story.as(story.province, () -> story.bean(Proposals.class).decidedBy(first)))
                .as("whom the recalled decision honoured can still be read")
                .extracting(Proposal::id)
                .containsExactly(line);
    }

    @Test
    void statistics_and_the_journal_follow_the_recall() {
        var paper = story.issue(round, 645);
        recallPaper(paper);
        var path = story.season.unit("94").path();
        assertThat(story.as(story.province, () -> story.bean(Statistics.class).of(path, "2019 - 2020")))
                .isEmpty();
        assertThat(story.as(
                        story.province,
                        () -> JdbcClient.create(beans.getBean("ownerDataSource", javax.sql.DataSource.class))
                                .sql("select action from audit.entry where action in (:asked) order by seq desc"
                                        + " limit 2")
                                .param("asked", java.util.List.of("commendation.recalled", "people.honours-revoked"))
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrder("commendation.recalled", "people.honours-revoked");
    }

    @Test
    void what_a_merge_copied_goes_as_well() {
        var paper = story.issue(round, 645);
        var twin = story.season.person("31569", "Thạch Thị Sa Phiên", 1971, Sex.FEMALE, "Khơ-me");
        var merge = story.bean(MergeRegistrants.class);
        var registrants = story.bean(Registrants.class);
        story.does(
                story.province,
                () -> merge.merge(
                        story.province,
                        new MergeRegistrants.Looked(
                                twin,
                                registrants.visibleTo(story.province, twin).version()),
                        new MergeRegistrants.Looked(
                                story.person,
                                registrants
                                        .visibleTo(story.province, story.person)
                                        .version()),
                        java.util.Set.of()));
        assertThat(honours(twin)).isEqualTo(1);
        recallPaper(paper);
        assertThat(honours(twin)).isZero();
        assertThat(honours(story.person))
                .as("undoing the merge does not bring it back")
                .isZero();
    }

    @Test
    void what_was_only_written_down_is_recalled_once_on_its_own_page() {
        var id = record("1893/QĐ-UBND");
        var recall = story.bean(RecallDecision.class);
        assertThatThrownBy(() -> story.does(story.district, () -> recall.recorded(story.district, id, WHY)))
                .isInstanceOfAny(AccessDeniedException.class, vn.daihoi.shared.NotThere.class);
        story.does(story.province, () -> recall.recorded(story.province, id, WHY));
        var again = record("1894/QĐ-UBND");
        story.does(story.province, () -> recall.recorded(story.province, id, "lần nữa"));
        assertThat(story.proposal(line).decisionId()).isEqualTo(again);
        assertThat(Objects.requireNonNull(decision(id).recall()).reason()).isEqualTo(WHY);
        assertThat(honours(story.person)).isEqualTo(1);

        var paper = decisionOf(issueAfter(again));
        assertThatThrownBy(() -> story.does(story.province, () -> recall.recorded(story.province, paper, WHY)))
                .isInstanceOf(Refused.class);
    }

    private long issueAfter(long recorded) {
        story.does(story.province, () -> story.bean(RecallDecision.class).recorded(story.province, recorded, WHY));
        return story.issue(round, 645);
    }

    @Test
    void the_page_says_who_took_it_back_and_prints_no_certificate() throws Exception {
        var id = record("1893/QĐ-UBND");
        var page = "/commendations/decisions/" + id;
        as(story.province, post(page + "/recall").param("reason", " ")).andExpect(status().is3xxRedirection());
        assertThat(decision(id).isRecalled()).isFalse();
        as(story.district, post(page + "/recall").param("reason", WHY)).andExpect(status().isForbidden());
        as(story.province, post(page + "/recall").param("reason", WHY)).andExpect(status().is3xxRedirection());

        as(story.commune, get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString(WHY),
                                containsString("Thạch Thị Sa Phiên"),
                                not(containsString("certificates.pdf")))));
        as(story.commune, get(page + "/certificates.pdf")).andExpect(status().isNotFound());
        as(story.province, get("/commendations/" + round))
                .andExpect(content().string(containsString("Quyết định 1893/QĐ-UBND đã thu hồi: " + WHY)));
        as(story.province, get("/commendations")).andExpect(content().string(containsString("Đã thu hồi")));
    }

    @Test
    void a_proposal_that_was_once_given_is_not_withdrawn() {
        var own = story.begin(story.province, "Đợt riêng");
        var other = story.season.person("31569", "Lý Thị Ba", 1990, Sex.FEMALE, "Hoa");
        var proposal = story.propose(story.province, own, other, Rounding.PROVINCE);
        story.hear(story.province, own, java.util.Map.of(proposal, 10), java.util.Map.of());
        recallPaper(story.issue(own, 645));
        assertThatThrownBy(() -> story.does(
                        story.province,
                        () -> story.bean(WriteProposal.class)
                                .remove(
                                        story.province,
                                        proposal,
                                        story.proposal(proposal).version())))
                .isInstanceOf(Refused.class);
    }
}
