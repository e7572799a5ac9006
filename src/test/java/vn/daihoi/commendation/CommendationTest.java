package vn.daihoi.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.commendation.Hearing.Opinion;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Honours;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.MergeRegistrants;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.RemoveRegistrants;
import vn.daihoi.people.Sex;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;

/// A proposal's way from a commune to the register, on the real database.
@OnLists
class CommendationTest {
    private static final Decision.Act ACT = new Decision.Act(
            "1893/QĐ-UBND",
            LocalDate.of(2020, 6, 19),
            "Ủy ban nhân dân tỉnh Sóc Trăng",
            "Trần Văn An",
            "CHỦ TỊCH",
            "Sóc Trăng");

    @Autowired
    ApplicationContext beans;

    private Rounding story;

    @BeforeEach
    void nothing_has_been_proposed_yet() {
        story = new Rounding(beans);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .contains(code));
    }

    private long deskRound(long line) {
        return Objects.requireNonNull(story.proposal(line).deskRoundId());
    }

    private long record(long line, String number) {
        var round = story.round(deskRound(line));
        var act = new Decision.Act(number, ACT.onDay(), ACT.body(), ACT.signer(), ACT.post(), ACT.place());
        return story.as(
                story.province,
                () -> story.bean(DecideAwards.class)
                        .record(story.province, new Subject(round.id(), Rounding.PROVINCE, ""), round.version(), act));
    }

    @Test
    void a_communes_proposal_becomes_an_honour_in_the_register_with_number_and_day() {
        var line = story.upToTheProvince(story.person);
        var decision = record(line, "1893/QĐ-UBND");

        assertThat(story.proposal(line).decisionId()).isEqualTo(decision);
        var held = story.as(story.province, () -> story.bean(Honours.class).of(story.person));
        assertThat(held)
                .extracting(Honours.Held::honour)
                .containsExactly(new Honour(Rounding.PROVINCE, "", 2020, ACT.onDay(), "1893/QĐ-UBND", ACT.body()));
        assertThat(story.as(
                        story.commune,
                        () -> story.bean(Decisions.class)
                                .forUnit(story.season.unit("31569").id(), "2019 - 2020")))
                .extracting(Decision::id)
                .containsExactly(decision);
    }

    @Test
    void who_consolidated_the_list_still_sees_what_went_up_from_it() {
        var line = story.upToTheProvince(story.person);
        var unit = story.season.unit("942").id();
        var round = story.as(
                story.district,
                () -> story.bean(Rounds.class).of(unit, "2019 - 2020").getFirst());
        assertThat(story.lines(story.district, round.id())).singleElement().satisfies(seen -> {
            assertThat(seen.id()).isEqualTo(line);
            assertThat(VoteRules.isHere(seen, round)).isFalse();
            assertThat(VoteRules.passes(seen, round)).isTrue();
        });
    }

    @Test
    void what_was_entered_by_hand_before_is_not_entered_twice() {
        story.does(
                story.commune,
                () -> story.bean(KeepHonours.class)
                        .add(story.commune, story.person, Honour.of(Rounding.PROVINCE, 2020)));
        record(story.upToTheProvince(story.person), "1893/QĐ-UBND");
        assertThat(story.as(story.province, () -> story.bean(Honours.class).of(story.person)))
                .singleElement()
                .satisfies(held -> assertThat(held.honour().decision()).isEqualTo("1893/QĐ-UBND"));
    }

    @Test
    void the_results_report_and_the_statistics_count_the_same_people() {
        record(story.upToTheProvince(story.person), "1893/QĐ-UBND");
        var path = story.season.unit("942").path();
        var figures = story.as(
                story.district, () -> story.bean(Figures.class).of(new Counted(path, "2019 - 2020", 2016, 2020)));
        assertThat(figures.of(FigureList.coded("duoc-khen").orElseThrow())).isEqualTo(1);
        assertThat(figures.of(FigureList.coded("truc-tiep").orElseThrow())).isEqualTo(1);
        assertThat(figures.of(FigureList.coded("khen-mua-truc-tiep").orElseThrow()))
                .isEqualTo(1);
        assertThat(figures.of(FigureList.coded("khen-mua-dan-toc-thieu-so").orElseThrow()))
                .isEqualTo(1);

        var statistics = story.bean(Statistics.class);
        assertThat(story.as(story.district, () -> statistics.of(path, "2019 - 2020")))
                .singleElement()
                .satisfies(counted -> {
                    assertThat(counted.award()).isEqualTo(Rounding.PROVINCE);
                    assertThat(counted.persons()).isEqualTo(1);
                    assertThat(counted.direct()).isEqualTo(1);
                    assertThat(counted.leaders()).isZero();
                    assertThat(counted.women()).isEqualTo(1);
                    assertThat(counted.minorities()).isEqualTo(1);
                });
        assertThat(story.as(story.district, () -> statistics.list(path, "2019 - 2020", "", "", "women", 10)))
                .extracting(Statistics.Row::registrantId)
                .containsExactly(story.person);
        assertThat(story.as(story.district, () -> statistics.list(path, "2019 - 2020", "", "", "minorities", 10)))
                .as("what is counted of a minority is never listed")
                .isEmpty();
    }

    @Test
    void a_paper_that_is_issued_decides_its_lines_in_the_same_moment() {
        var line = story.upToTheProvince(story.person);
        var paper = story.issue(deskRound(line), 645);

        var decision = story.as(
                story.province, () -> story.bean(Decisions.class).ofPaper(paper).orElseThrow());
        assertThat(decision.act().number()).isEqualTo("645/QĐ-UBND");
        assertThat(story.proposal(line).decisionId()).isEqualTo(decision.id());
        assertThat(story.as(story.province, () -> story.bean(Honours.class).of(story.person)))
                .singleElement()
                .satisfies(held -> assertThat(held.honour().decision()).isEqualTo("645/QĐ-UBND"));
        assertThatThrownBy(() -> record(line, "646/QĐ-UBND")).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_goes_up_unjudged_and_what_failed_stays() {
        var round = story.begin(story.commune, "Đợt 1");
        var one = story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        assertRefused("KT-201", () -> story.send(story.communeHead, round));

        var other = story.season.person("31569", "Lâm Văn Hai", 1980, Sex.MALE, "Kinh");
        var failed = story.propose(story.commune, round, other, Rounding.PROVINCE);
        story.hear(story.commune, round, Map.of(one, 10, failed, 3), Map.of());
        assertThat(story.send(story.communeHead, round)).isEqualTo(1);
        assertThat(story.proposal(failed).deskId())
                .isEqualTo(story.season.unit("31569").id());
        assertThat(story.proposal(one).deskId())
                .isEqualTo(story.season.unit("942").id());
        assertThat(story.round(round).isSent()).isTrue();
        assertRefused("KT-002", () -> story.propose(story.commune, round, other, Rounding.DISTRICT));
    }

    @Test
    void only_the_head_sends_and_only_the_own_unit_writes() {
        var round = story.begin(story.commune, "Đợt 1");
        var line = story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        story.hear(story.commune, round, Map.of(line, 10), Map.of());
        assertThatThrownBy(() -> story.send(story.commune, round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> story.propose(story.district, round, story.person, Rounding.DISTRICT))
                .isInstanceOf(AccessDeniedException.class);
        var neighbour = story.season.officer("31570");
        assertThatThrownBy(
                        () -> story.as(neighbour, () -> story.bean(Rounds.class).visibleTo(neighbour, round)))
                .isInstanceOf(NotThere.class);
        assertThat(story.as(neighbour, () -> story.bean(Proposals.class).find(line)))
                .isEmpty();
    }

    @Test
    void the_same_person_proposed_by_another_unit_is_told_without_showing_the_proposal() {
        var first = story.begin(story.commune, "Đợt của thị trấn");
        story.propose(story.commune, first, story.person, Rounding.PROVINCE);
        var second = story.begin(story.district, "Đợt của huyện");
        story.propose(story.district, second, story.person, Rounding.PROVINCE);
        assertThat(story.lines(story.commune, first))
                .singleElement()
                .satisfies(line -> assertThat(ProposalRules.check(line, Season.TODAY))
                        .extracting(Finding::code)
                        .containsExactly("KT-106"));
        assertRefused("KT-004", () -> story.propose(story.commune, first, story.person, Rounding.PROVINCE));
    }

    @Test
    void what_is_given_back_can_be_mended_and_sent_again() {
        var first = story.begin(story.commune, "Đợt của thị trấn");
        var line = story.propose(story.commune, first, story.person, Rounding.PROVINCE);
        story.hear(story.commune, first, Map.of(line, 10), Map.of());
        story.send(story.communeHead, first);
        story.does(
                story.district,
                () -> story.bean(SendUp.class)
                        .giveBack(story.district, line, story.proposal(line).version(), "Ghi rõ số hộ được giúp"));

        assertThat(story.round(first).isSent()).isFalse();
        assertThat(story.lines(story.commune, first))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.hearings()).extracting(Hearing::note).contains("Ghi rõ số hộ được giúp"));
        story.does(
                story.commune,
                () -> story.bean(WriteProposal.class)
                        .save(
                                story.commune,
                                line,
                                story.proposal(line).version(),
                                new Proposals.Typed(Rounding.PROVINCE, "", "Giúp 09 hộ thoát nghèo")));
        assertThat(story.send(story.communeHead, first)).isEqualTo(1);
    }

    @Test
    void what_went_up_meanwhile_is_not_given_back_and_votes_outlive_a_return() {
        var first = story.begin(story.commune, "Đợt của thị trấn");
        var line = story.propose(story.commune, first, story.person, Rounding.PROVINCE);
        story.hear(story.commune, first, Map.of(line, 10), Map.of());
        story.send(story.communeHead, first);
        var round = story.begin(story.district, "Đợt của huyện");
        story.takeUp(story.district, round);
        story.hear(story.district, round, Map.of(line, 9), Map.of(line, Hearing.Opinion.AGREE));
        var read = story.proposal(line);
        var beside = new Proposals.Place(read.deskId(), null);
        var back = new Proposals.Place(read.unitId(), first);
        assertThat(story.as(
                        story.district,
                        () -> story.bean(Proposals.class)
                                .move(java.util.List.of(line), beside, back, "", java.time.Instant.EPOCH)))
                .as("it lies in the district's round, not beside it")
                .isZero();
        story.does(
                story.district,
                () -> story.bean(SendUp.class).giveBack(story.district, line, read.version(), "Ghi rõ số hộ"));
        assertThat(story.lines(story.commune, first))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.heardAt(read.deskId()).orElseThrow().inFavour())
                                .isEqualTo(9));
        assertRefused("KT-301", () -> story.send(story.districtHead, round));
    }

    @Test
    void another_form_needs_another_vote() {
        var round = story.begin(story.commune, "Đợt 1");
        var line = story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        story.hear(story.commune, round, Map.of(line, 10), Map.of());
        story.does(
                story.commune,
                () -> story.bean(WriteProposal.class)
                        .save(
                                story.commune,
                                line,
                                story.proposal(line).version(),
                                new Proposals.Typed(Rounding.DISTRICT, "", Rounding.DEED)));
        assertRefused("KT-201", () -> story.send(story.communeHead, round));
    }

    @Test
    void an_old_page_overwrites_nothing() {
        var round = story.begin(story.commune, "Đợt 1");
        var line = story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        var old = story.round(round).version();
        story.hear(story.commune, round, Map.of(line, 10), Map.of());
        assertThatThrownBy(() -> story.does(
                        story.commune,
                        () -> story.bean(KeepRound.class)
                                .hear(story.commune, round, old, Session.NONE, java.util.List.of())))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> story.does(
                        story.commune, () -> story.bean(WriteProposal.class).remove(story.commune, line, 99)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void proposals_follow_a_merge_and_come_back_with_its_undoing() {
        var twin = story.season.person("31569", "Thạch Thị Sa Phiên", 1971, Sex.FEMALE, "Khơ-me");
        var round = story.begin(story.commune, "Đợt 1");
        var line = story.propose(story.commune, round, twin, Rounding.PROVINCE);
        var merge = story.bean(MergeRegistrants.class);
        var registrants = story.bean(Registrants.class);
        var id = story.as(
                story.province,
                () -> merge.merge(
                        story.province,
                        new MergeRegistrants.Looked(
                                story.person,
                                registrants
                                        .visibleTo(story.province, story.person)
                                        .version()),
                        new MergeRegistrants.Looked(
                                twin,
                                registrants.visibleTo(story.province, twin).version()),
                        java.util.Set.of()));
        assertThat(story.proposal(line).registrantId()).isEqualTo(story.person);
        story.does(story.province, () -> merge.undo(story.province, id));
        assertThat(story.proposal(line).registrantId()).isEqualTo(twin);
    }

    @Test
    void a_proposal_of_the_province_follows_a_merge_by_the_district() {
        var twin = story.season.person("31569", "Thạch Thị Sa Phiên", 1971, Sex.FEMALE, "Khơ-me");
        var line = story.propose(story.province, story.begin(story.province, "Đợt của tỉnh"), twin, Rounding.PROVINCE);
        var unit = story.season.unit("942");
        var district = new Actor(9, "Lâm Hoàng Em", java.util.Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        var id = story.as(
                district,
                () -> story.bean(MergeRegistrants.class)
                        .merge(district, looked(story.person), looked(twin), java.util.Set.of()));
        assertThat(story.proposal(line).registrantId()).isEqualTo(story.person);
        story.does(district, () -> story.bean(MergeRegistrants.class).undo(district, id));
        assertThat(story.proposal(line).registrantId()).isEqualTo(twin);
    }

    private MergeRegistrants.Looked looked(long id) {
        var one = story.bean(Registrants.class).visibleTo(Actor.SYSTEM, id);
        return new MergeRegistrants.Looked(id, one.version());
    }

    @Test
    void whoever_is_proposed_stays_in_the_register() {
        var round = story.begin(story.commune, "Đợt 1");
        story.propose(story.commune, round, story.person, Rounding.PROVINCE);
        assertThat(story.as(
                        story.commune,
                        () -> story.bean(RemoveRegistrants.class).obstacles(java.util.List.of(story.person))))
                .extracting(Finding::code)
                .contains("KT-501");
    }

    @Test
    void the_district_turns_down_and_the_commune_reads_why() {
        var first = story.begin(story.commune, "Đợt của thị trấn");
        var line = story.propose(story.commune, first, story.person, Rounding.PROVINCE);
        story.hear(story.commune, first, Map.of(line, 10), Map.of());
        story.send(story.communeHead, first);
        var second = story.begin(story.district, "Đợt của huyện");
        assertThat(story.takeUp(story.district, second)).isEqualTo(1);
        story.hear(story.district, second, Map.of(), Map.of(line, Opinion.DISAGREE));
        assertRefused("KT-301", () -> story.send(story.districtHead, second));
        assertThat(story.lines(story.commune, first).getFirst().hearings())
                .extracting(Hearing::opinion)
                .contains(Opinion.DISAGREE);
    }
}
