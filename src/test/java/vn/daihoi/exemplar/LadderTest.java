package vn.daihoi.exemplar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.daihoi.exemplar.Rung.Missing;
import vn.daihoi.exemplar.Rung.Standing;
import vn.daihoi.people.AwardLaw;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.shared.Citation;

class LadderTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    private static final String PROVINCIAL = "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong";
    private static final Cited<DelegateGroup> FIGHTERS =
            group("cstd-toan-quoc", List.of("chien-si-thi-dua-toan-quoc"), null);
    private static final Cited<DelegateGroup> ORDERS = group("huan-chuong", List.of("huan-chuong-lao-dong"), 2016);

    private static Cited<DelegateGroup> group(String code, List<String> honours, @Nullable Integer since) {
        return new Cited<>(
                new DelegateGroup(code, code, List.of(), null, List.of(), honours, since), Citation.of("KH128 II.2.d"));
    }

    private static Rung rung(Cited<DelegateGroup> group, Honour... held) {
        return Ladder.of(List.of(group), Kind.PERSON, List.of(held), TODAY).getFirst();
    }

    @Test
    void who_holds_the_honour_belongs_to_the_group() {
        var rung = rung(FIGHTERS, Honour.of("chien-si-thi-dua-toan-quoc", 2018));

        assertThat(rung.standing()).isEqualTo(Standing.REACHED);
        assertThat(rung.missing()).isEmpty();
        assertThat(rung.by()).hasSize(1);
        assertThat(rung.group().citation()).hasToString("KH128 II.2.d");
    }

    @Test
    void an_order_of_before_2016_is_too_early_and_that_is_what_is_said() {
        var rung = rung(ORDERS, new Honour("huan-chuong-lao-dong", "Ba", 2012, null, ""));

        assertThat(rung.standing()).isEqualTo(Standing.ON_THE_WAY);
        assertThat(rung.missing()).extracting(Missing::key).containsExactly("tooEarly");
        assertThat(rung.missing().getFirst().values()).containsExactly("2016");
    }

    @Test
    void the_missing_year_is_named_with_the_law() {
        var rung = rung(FIGHTERS, Honour.of(PROVINCIAL, 2018));

        assertThat(rung.standing()).isEqualTo(Standing.ON_THE_WAY);
        assertThat(rung.missing()).hasSize(1);
        assertThat(rung.missing().getFirst().key()).isEqualTo("more");
        assertThat(rung.missing().getFirst().values()).first().isEqualTo(1);
        assertThat(rung.missing().getFirst().source()).contains("Điều 21");
        assertThat(rung.missing().getFirst().isNote())
                .as("nobody has compared the article")
                .isTrue();
    }

    @Test
    void two_titles_of_the_province_are_enough_whatever_lies_between() {
        var rung = rung(FIGHTERS, Honour.of(PROVINCIAL, 2015), Honour.of(PROVINCIAL, 2018));
        assertThat(rung.missing()).extracting(Missing::key).containsExactly("mayBeProposed");
        var twice = rung(FIGHTERS, Honour.of(PROVINCIAL, 2018), Honour.of(PROVINCIAL, 2018));
        assertThat(twice.missing())
                .as("two decisions of one year are one time")
                .extracting(Missing::key)
                .containsExactly("more");
    }

    @Test
    void years_that_must_follow_one_another_say_that_this_is_presumed() {
        var group = group("cstd-tinh", List.of(PROVINCIAL), null);
        var base = "chien-si-thi-dua-co-so";
        var rung = rung(group, Honour.of(base, 2015), Honour.of(base, 2017), Honour.of(base, 2018));
        assertThat(rung.missing()).extracting(Missing::key).containsExactly("more");
        assertThat(rung.missing().getFirst().values()).first().isEqualTo(1);
        assertThat(rung.missing().getFirst().source()).contains("Điều 22", "được hiểu là");
    }

    @Test
    void a_collective_has_no_place_in_a_group_of_persons() {
        var rung =
                Ladder.of(List.of(FIGHTERS), Kind.COLLECTIVE, List.of(), TODAY).getFirst();

        assertThat(rung.standing()).isEqualTo(Standing.OTHERWISE);
        assertThat(rung.missing()).extracting(Missing::key).containsExactly("otherKind");
    }

    @Test
    void all_ten_groups_of_the_plan_have_a_rung_and_orders_count_from_2016() {
        var groups = PlanReader.bundled("soc-trang-2020").plan().tiers().stream()
                .flatMap(tier -> tier.groups().stream())
                .toList();

        var rungs = Ladder.of(groups, Kind.PERSON, List.of(), TODAY);

        assertThat(rungs)
                .hasSize(10)
                .allSatisfy(rung -> assertThat(rung.missing()).isNotEmpty());
        assertThat(groups)
                .filteredOn(group -> group.value().code().equals("huan-chuong"))
                .first()
                .satisfies(group -> assertThat(group.value().honoursSince()).isEqualTo(2016));
    }

    @Test
    void an_honour_is_judged_by_the_law_of_its_day() {
        assertThat(AwardLaw.on(LocalDate.of(2014, 5, 31)).name()).doesNotContain("39/2013");
        assertThat(AwardLaw.on(LocalDate.of(2014, 6, 1)).name()).contains("39/2013");
        assertThat(AwardLaw.of(Honour.of(PROVINCIAL, 2024)).name()).contains("06/2022");
        assertThat(AwardLaw.of(Honour.of(PROVINCIAL, 1978)).name()).contains("trước Luật");
    }
}
