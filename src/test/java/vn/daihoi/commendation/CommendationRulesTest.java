package vn.daihoi.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.commendation.Hearing.Opinion;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Name;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Work;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.Unit;

@Execution(ExecutionMode.CONCURRENT)
class CommendationRulesTest {
    private static final Citation OUTLINE = Citation.of("KH128 II.4.a");
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    private static final String PROVINCE = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
    private static final String COMMUNE = "giay-khen-cua-chu-tich-ubnd-cap-xa";
    private static final String PREMIER = "bang-khen-cua-thu-tuong-chinh-phu";
    private static final Unit XA = unit(3, "Xã An Hiệp", "xa");
    private static final Unit HUYEN = unit(2, "Huyện Châu Thành", "huyen");
    private static final Session MET =
            new Session(TODAY, 13, 10, 70, Session.NeededOf.PRESENT, "Quy chế Hội đồng", "01", "");

    private static Unit unit(long id, String name, String kind) {
        return new Unit(id, "c" + id, name, kind, 1L, "1." + id, null, TODAY, null, Confidence.HIGH, null, 1);
    }

    private static Registrant person(Kind kind, @Nullable Work work) {
        var facts = new Facts(null, null, null, "Nông dân", "", work, null, null, null, null, null, false);
        var profile = new Profile(kind, XA.id(), Name.of("Thạch Thị Sa"), facts);
        return new Registrant(7, profile, List.of(), true, null, 1, "", Instant.EPOCH);
    }

    private static Round round(Unit unit, Session session) {
        return new Round(50, unit.id(), "2019 - 2020", "Đợt 1", session, null, null, 1, "", Instant.EPOCH);
    }

    /// Proposed by the commune, lying in round 50.
    private static Line line(String award, String rank, String achievement, Hearing... heard) {
        return line(award, rank, achievement, person(Kind.PERSON, Work.DIRECT), List.of(), List.of(), heard);
    }

    private static Line line(
            String award,
            String rank,
            String achievement,
            Registrant who,
            List<Honour> held,
            List<Line.Elsewhere> elsewhere,
            Hearing... heard) {
        var proposal = new Proposal(
                1,
                XA.id(),
                "2019 - 2020",
                50,
                who.id(),
                award,
                rank,
                achievement,
                XA.id(),
                50L,
                null,
                List.of(),
                1,
                "",
                Instant.EPOCH);
        return new Line(proposal, who, XA, XA.name(), held, elsewhere, List.of(heard), null, List.of(), List.of());
    }

    private static Hearing heard(Unit desk, @Nullable Integer votes, @Nullable Opinion opinion) {
        return new Hearing(1, desk.id(), votes, opinion, "", "", Instant.EPOCH);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void the_law_of_the_day_is_told() {
        assertThat(Law.on(TODAY).grounds()).contains("26 tháng 11 năm 2003", "91/2017/NĐ-CP");
        assertThat(Law.on(LocalDate.of(2016, 1, 1)).grounds()).doesNotContain("91/2017");
        assertThat(Law.on(LocalDate.of(2023, 12, 31)).code()).isEqualTo("2003");
        assertThat(Law.on(LocalDate.of(2024, 1, 1)).code()).isEqualTo("2022");
    }

    @Test
    void whoever_gives_an_award_is_known_for_all_but_medals_of_bodies_and_what_2022_brought() {
        assertThat(Awards.all())
                .filteredOn(award -> Giver.of(award.code()).isEmpty())
                .extracting(award -> award.code())
                .containsExactlyInAnyOrder("ky-niem-chuong", "huy-hieu", "xa-phuong-thi-tran-tieu-bieu");
        assertThat(Giver.of(PROVINCE).orElseThrow().kinds()).containsExactly("tinh");
        assertThat(Giver.of(PREMIER).orElseThrow().kinds()).isEmpty();
        assertThat(Giver.of(PREMIER).orElseThrow().article(Law.on(TODAY)))
                .isEqualTo("Điều 78 Luật Thi đua, khen thưởng năm 2003");
    }

    @Test
    void the_law_refuses_the_wrong_kind_a_missing_rank_and_what_does_not_exist_yet() {
        assertThat(codes(ProposalRules.check("gia-dinh-van-hoa", "", Kind.PERSON, TODAY)))
                .containsExactly("KT-101");
        assertThat(codes(ProposalRules.check("huan-chuong-lao-dong", "", Kind.PERSON, TODAY)))
                .containsExactly("KT-103");
        assertThat(codes(ProposalRules.check("huan-chuong-lao-dong", "Ba", Kind.PERSON, TODAY)))
                .isEmpty();
        assertThat(codes(ProposalRules.check("xa-phuong-thi-tran-tieu-bieu", "", Kind.COLLECTIVE, TODAY)))
                .contains("KT-102");
        assertThat(codes(ProposalRules.check(
                        "xa-phuong-thi-tran-tieu-bieu", "", Kind.COLLECTIVE, LocalDate.of(2024, 5, 1))))
                .containsExactly("KT-110");
        assertThat(codes(ProposalRules.check("khong-co", "", Kind.PERSON, TODAY)))
                .containsExactly("KT-100");
    }

    @Test
    void what_others_propose_and_what_is_held_already_is_told_and_the_law_named() {
        var line = line(
                PROVINCE,
                "",
                "Hiến đất làm đường",
                person(Kind.PERSON, Work.DIRECT),
                List.of(Honour.of(PROVINCE, 2017)),
                List.of(
                        new Line.Elsewhere(7, 2, "Hội Nông dân tỉnh", PROVINCE, ""),
                        new Line.Elsewhere(7, 3, "Sở Y tế", PREMIER, "")));
        var found = ProposalRules.check(line, TODAY);
        assertThat(codes(found)).containsExactly("KT-106", "KT-107", "KT-109");
        assertThat(found.get(1).values().getLast())
                .isEqualTo("Điều 6, sửa đổi năm 2013, Luật Thi đua, khen thưởng năm 2003");

        var thisYear =
                line(PROVINCE, "", "", person(Kind.PERSON, Work.DIRECT), List.of(Honour.of(PROVINCE, 2020)), List.of());
        assertThat(codes(ProposalRules.check(thisYear, TODAY))).containsExactly("KT-104", "KT-108");
    }

    @Test
    void the_needed_share_is_counted_of_those_present_or_of_all_members() {
        assertThat(MET.carries(7)).isTrue();
        assertThat(MET.carries(6)).isFalse();
        var ofAll = new Session(TODAY, 13, 10, 70, Session.NeededOf.MEMBERS, "", "", "");
        assertThat(ofAll.carries(9)).isFalse();
        assertThat(ofAll.carries(10)).isTrue();
        assertThat(Session.NONE.carries(10)).isFalse();
    }

    @Test
    void the_units_own_go_on_by_vote_and_what_came_from_below_by_the_opinion() {
        var own = round(XA, MET);
        assertThat(VoteRules.passes(line(COMMUNE, "", "x", heard(XA, 8, null)), own))
                .isTrue();
        assertThat(VoteRules.passes(line(COMMUNE, "", "x", heard(XA, 6, null)), own))
                .isFalse();
        assertThat(VoteRules.passes(line(COMMUNE, "", "x", heard(XA, 8, Opinion.DISAGREE)), own))
                .isFalse();

        var above = round(HUYEN, MET);
        assertThat(VoteRules.passes(line(PROVINCE, "", "x", heard(XA, 10, null)), above))
                .isFalse();
        assertThat(VoteRules.passes(line(PROVINCE, "", "x", heard(HUYEN, null, Opinion.AGREE)), above))
                .isTrue();
        assertThat(VoteRules.passes(line(PROVINCE, "", "x", heard(HUYEN, 2, Opinion.AGREE)), above))
                .isFalse();
    }

    @Test
    void all_that_is_not_judged_yet_is_told_at_once() {
        assertThat(codes(VoteRules.check(line(PROVINCE, "", "x"), round(XA, MET))))
                .containsExactly("KT-201");
        assertThat(codes(VoteRules.check(line(PROVINCE, "", "x"), round(HUYEN, MET))))
                .containsExactly("KT-204");
        assertThat(codes(VoteRules.check(line(PROVINCE, "", "x", heard(XA, 11, null)), round(XA, MET))))
                .containsExactly("KT-202");
        assertThat(codes(VoteRules.check(line(PROVINCE, "", "x", heard(XA, 3, null)), round(XA, MET))))
                .containsExactly("KT-203");
    }

    @Test
    void only_what_passed_and_is_not_the_units_to_give_goes_up() {
        var round = round(XA, MET);
        var up = line(PROVINCE, "", "x", heard(XA, 10, null));
        var here = line(COMMUNE, "", "x", heard(XA, 10, null));
        var failed = line(PROVINCE, "", "x", heard(XA, 1, null));
        assertThat(RoundRules.goingUp(round, XA, List.of(up, here, failed))).containsExactly(up);
        assertThat(RoundRules.decidable(round, XA, List.of(up, here, failed))).containsExactly(here);
        assertThat(RoundRules.beforeSending(round, XA, List.of(up, here, failed), TODAY))
                .isEmpty();

        var unheard = line(PROVINCE, "", "");
        assertThat(codes(RoundRules.beforeSending(round, XA, List.of(up, unheard), TODAY)))
                .containsExactly("KT-104", "KT-201");
        assertThat(codes(RoundRules.beforeSending(round, XA, List.of(here), TODAY)))
                .containsExactly("KT-301");
    }

    @Test
    void leaders_against_workers_are_shown_and_no_share_is_invented() {
        var leader = line(PROVINCE, "", "x", person(Kind.PERSON, Work.LEADER), List.of(), List.of());
        var worker = line(PROVINCE, "", "x", person(Kind.PERSON, Work.DIRECT), List.of(), List.of());
        var found = RoundRules.check(round(XA, MET), List.of(leader, leader, worker), OUTLINE);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("KT-132");
            assertThat(finding.isBreach()).isFalse();
            assertThat(String.valueOf(finding.citation())).isEqualTo("KH128 II.4.a");
        });
        var unknown = line(PREMIER, "", "x", person(Kind.PERSON, null), List.of(), List.of());
        assertThat(codes(RoundRules.check(round(XA, MET), List.of(unknown), OUTLINE)))
                .containsExactly("KT-134", "KT-133", "KT-131");
        assertThat(Shares.of(List.of(leader, unknown)).share(1)).isEqualTo(0.5);
    }

    @Test
    void a_list_without_any_worker_is_told_with_the_paragraph_that_asks() {
        var leader = line(PROVINCE, "", "x", person(Kind.PERSON, Work.LEADER), List.of(), List.of());
        var other = line(PROVINCE, "", "x", person(Kind.PERSON, Work.OTHER), List.of(), List.of());
        var found = RoundRules.check(round(XA, MET), List.of(leader, other), OUTLINE);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("KT-134");
            assertThat(finding.isBreach()).as("the plan lays down no share").isFalse();
            assertThat(finding.citation()).isEqualTo(OUTLINE);
        });
        var collective = line(PROVINCE, "", "x", person(Kind.COLLECTIVE, null), List.of(), List.of());
        assertThat(RoundRules.check(round(XA, MET), List.of(collective), OUTLINE))
                .isEmpty();
        assertThat(RoundRules.report(PlanReader.bundled("soc-trang-2020").plan()))
                .contains(OUTLINE);
    }

    @Test
    void nobody_stands_twice_in_one_decision() {
        var line = line(PROVINCE, "", "x", heard(XA, 9, null));
        var round = round(XA, MET);
        assertThat(codes(RoundRules.beforeDeciding(round, List.of(line, line), TODAY)))
                .containsExactly("KT-401");
        assertThat(RoundRules.beforeDeciding(round, List.of(line), TODAY)).isEmpty();
    }

    @Test
    void a_vote_that_cannot_have_been_gives_no_honour() {
        assertThat(MET.carries(15)).isFalse();
        var line = line(PROVINCE, "", "x", heard(XA, 15, null));
        assertThat(codes(RoundRules.beforeDeciding(round(XA, MET), List.of(line), TODAY)))
                .containsExactly("KT-202");
        var crowded = new Session(TODAY, 9, 10, 70, Session.NeededOf.PRESENT, "Quy chế Hội đồng", "01", "");
        var fine = line(PROVINCE, "", "x", heard(XA, 9, null));
        assertThat(codes(RoundRules.beforeDeciding(round(XA, crowded), List.of(fine), TODAY)))
                .containsExactly("KT-121");
    }

    @Test
    void a_share_of_nobody_knows_how_many_turns_nobody_down() {
        var open = new Session(TODAY, null, 10, 70, Session.NeededOf.MEMBERS, "Quy chế Hội đồng", "01", "");
        assertThat(open.isHeld()).isFalse();
        var line = line(PROVINCE, "", "x", heard(XA, 7, null));
        assertThat(VoteRules.isTurnedDown(line, round(XA, open))).isFalse();
        assertThat(codes(RoundRules.check(round(XA, open), List.of(line), OUTLINE)))
                .containsExactly("KT-124");
        var nobody = new Session(TODAY, 13, 0, 70, Session.NeededOf.PRESENT, "Quy chế Hội đồng", "01", "");
        assertThat(codes(RoundRules.check(round(XA, nobody), List.of(line), OUTLINE)))
                .containsExactly("KT-123");
    }

    @Test
    void a_papers_subject_is_read_as_it_was_written() {
        var subject = new Subject(12, "huan-chuong-lao-dong", "Nhất");
        assertThat(Subject.read(subject.toString())).contains(subject);
        assertThat(Subject.read("12")).contains(Subject.of(12));
        assertThat(Subject.read(new Subject(3, PROVINCE, "").toString())).contains(new Subject(3, PROVINCE, ""));
        assertThat(Subject.read("12; drop")).isEmpty();
    }
}
