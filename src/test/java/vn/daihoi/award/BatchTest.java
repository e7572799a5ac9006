package vn.daihoi.award;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.daihoi.people.Award;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.Finding;

class BatchTest {
    private static final String ORDER = "huan-chuong-lao-dong";
    private static final String DIPLOMA = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
    private static final String FIGHTER = "chien-si-thi-dua-toan-quoc";

    private static Giving giving(long id, String award, String rank, Kind kind, @Nullable Integer batch) {
        return new Giving(
                id,
                1,
                award,
                rank,
                "12/QĐ",
                "",
                id,
                "Người " + id,
                kind,
                id,
                "Người " + id,
                Receiving.usualFor(kind),
                "Chủ tịch",
                batch,
                GivingState.WAITING,
                null,
                0);
    }

    private static Giving person(long id, String award, String rank) {
        return giving(id, award, rank, Kind.PERSON, null);
    }

    private static List<Giving> diplomas(int number) {
        return LongStream.rangeClosed(1, number)
                .mapToObj(id -> person(100 + id, DIPLOMA, ""))
                .toList();
    }

    private static List<String> codes(List<Giving> all, @Nullable Set<Long> present) {
        return AwardRules.check(Batch.of(all, 10), 10, 2020, present).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void awards_go_from_high_to_low_and_the_families_never_mix() {
        var all = List.of(
                person(1, FIGHTER, ""), person(2, DIPLOMA, ""), person(3, ORDER, "Ba"), person(4, ORDER, "Nhất"));

        var batches = Batch.of(all, 10);

        assertThat(batches)
                .extracting(Batch::title)
                .containsExactly(
                        "Huân chương Lao động hạng Nhất",
                        "Huân chương Lao động hạng Ba",
                        "Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương",
                        "Chiến sĩ thi đua toàn quốc");
        assertThat(codes(all, null)).isEmpty();
    }

    @Test
    void a_batch_is_no_wider_than_the_stage_and_the_batches_are_even() {
        assertThat(Batch.of(diplomas(12), 10))
                .extracting(batch -> batch.givings().size())
                .containsExactly(6, 6);
        assertThat(Batch.of(diplomas(21), 10))
                .extracting(batch -> batch.givings().size())
                .containsExactly(7, 7, 7);
        assertThat(Batch.of(diplomas(10), 10)).hasSize(1);
    }

    @Test
    void collectives_come_before_persons_within_an_honour() {
        var all = List.of(person(1, DIPLOMA, ""), giving(2, DIPLOMA, "", Kind.COLLECTIVE, null));

        assertThat(Batch.of(all, 10).getFirst().givings())
                .extracting(Giving::id)
                .containsExactly(2L, 1L);
    }

    @Test
    void a_batch_laid_down_by_hand_is_kept_and_told_when_it_breaks_the_order() {
        var all = new ArrayList<>(diplomas(3));
        all.add(giving(9, ORDER, "Ba", Kind.PERSON, 2));

        assertThat(Batch.of(all, 10).get(1).givings()).extracting(Giving::id).containsExactly(9L);
        assertThat(codes(all, null)).containsExactly("TR-118");
    }

    @Test
    void an_award_the_law_does_not_know_for_such_a_recipient_is_a_breach() {
        assertThat(codes(List.of(giving(1, FIGHTER, "", Kind.COLLECTIVE, null)), null))
                .containsExactly("TR-101");
        assertThat(codes(List.of(giving(1, "xa-phuong-thi-tran-tieu-bieu", "", Kind.COLLECTIVE, null)), null))
                .containsExactly("TR-102");
        assertThat(codes(List.of(person(1, ORDER, "")), null)).containsExactly("TR-103");
    }

    @Test
    void who_has_not_come_is_told_as_soon_as_somebody_has() {
        assertThat(codes(List.of(person(1, ORDER, "Ba")), null)).isEmpty();
        assertThat(codes(List.of(person(1, ORDER, "Ba")), Set.of(1L))).isEmpty();
        assertThat(codes(List.of(person(1, ORDER, "Ba")), Set.of(2L))).containsExactly("TR-120");
    }

    @Test
    void nobody_goes_up_twice_in_a_row_unnoticed() {
        var again = new Giving(
                7,
                1,
                DIPLOMA,
                "",
                "1",
                "",
                7,
                "Người 7",
                Kind.PERSON,
                1L,
                "Người 1",
                Receiving.ENVOY,
                "Chủ tịch",
                null,
                GivingState.WAITING,
                null,
                0);

        assertThat(codes(List.of(person(1, ORDER, "Ba"), again), null)).containsExactly("TR-119");
    }

    @Test
    void every_honour_of_the_law_has_its_place_and_a_source() {
        assertThat(Precedence.codes())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Awards.all().stream().map(Award::code).collect(toSet()));
        assertThat(Precedence.codes())
                .allSatisfy(code -> assertThat(Precedence.source(code)).isNotEmpty());
    }
}
