package vn.daihoi.delegate;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.delegate.Cast.axis;
import static vn.daihoi.delegate.Cast.people;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.daihoi.delegate.composition.AxisCount;
import vn.daihoi.delegate.composition.Bar;
import vn.daihoi.delegate.composition.Composition;
import vn.daihoi.delegate.composition.Population;
import vn.daihoi.delegate.composition.ValueWords;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Measure;
import vn.daihoi.plan.Shares;
import vn.daihoi.plan.Target;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

class CompositionTest {
    private static List<Delegate> many(long from, long to, LongFunction<Delegate> make) {
        return rangeClosed(from, to).mapToObj(make).toList();
    }

    private static Finding only(List<Delegate> delegates, Yardstick by) {
        return assertThat(Composition.of(delegates, by).findings())
                .singleElement()
                .actual();
    }

    @Test
    void a_list_at_the_cap_is_fine_and_one_more_is_a_breach_that_says_how_many_to_drop() {
        assertThat(Composition.of(many(1, 200, Cast::man), Cast.cap(200)).findings())
                .isEmpty();
        assertThat(only(many(1, 203, Cast::man), Cast.cap(200)))
                .isEqualTo(Finding.breach("DB-101", Cast.CITE, 203, 200, 3));
    }

    @Test
    void about_seventy_per_cent_without_a_tolerance_stays_a_note() {
        var delegates = Cast.all(many(1, 6, Cast::man), many(7, 10, Cast::guest));

        assertThat(only(delegates, Cast.shares(null))).isEqualTo(Finding.note("DB-102", Cast.CITE, 70, 60.0, 1, 0));
        assertThat(only(delegates, Cast.shares(5)).severity()).isEqualTo(Severity.WARNING);
        assertThat(Composition.of(delegates, Cast.shares(10)).findings()).isEmpty();
    }

    @Test
    void seven_of_ten_exemplars_are_no_finding() {
        var delegates = Cast.all(many(1, 7, Cast::woman), many(8, 10, Cast::guest));

        var composition = Composition.of(delegates, Cast.shares(null));

        assertThat(composition.findings()).isEmpty();
        assertThat(composition.exemplarShare()).isEqualTo(70.0);
        assertThat(composition.guests()).isEqualTo(3);
    }

    @Test
    void a_missing_share_says_how_many_are_missing() {
        var delegates = Cast.all(many(1, 2, Cast::woman), many(3, 10, Cast::man));
        var by = axis(UnaryOperator.identity(), Measure.WOMEN, Population.UNKNOWN, new Target.AtLeast(30));

        assertThat(only(delegates, by)).isEqualTo(Finding.breach("DB-111", Cast.CITE, "Trục", 30.0, 20.0, 2, 1));
        assertThat(Composition.of(Cast.all(delegates.subList(0, 2), many(11, 11, Cast::woman)), by)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_target_the_office_only_reads_into_the_plan_is_never_a_breach() {
        UnaryOperator<Axis> read = axis -> new Axis(
                axis.code(), axis.name(), axis.measures(), axis.underAge(), axis.targets(), "cách hiểu của văn phòng");
        var by = axis(read, Measure.WOMEN, Population.UNKNOWN, new Target.AtLeast(30));

        assertThat(only(many(1, 10, Cast::man), by).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void who_is_not_represented_is_named() {
        var by = axis(
                UnaryOperator.identity(),
                Measure.ETHNICITY,
                people(Map.of("Kinh", 640L, "Khơ-me", 310L, "Hoa", 50L)),
                new Target.EachRepresented());

        assertThat(only(many(1, 5, Cast::man), by))
                .isEqualTo(Finding.breach("DB-115", Cast.CITE, "Trục", 2, "Khơ-me, Hoa"));
        assertThat(Composition.of(List.of(Cast.man(1), Cast.of(2, "Khơ-me"), Cast.of(3, "Hoa")), by)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_list_mirrors_the_population_within_the_tolerance() {
        var population = people(Map.of("Kinh", 70L, "Khơ-me", 30L));
        var within = axis(UnaryOperator.identity(), Measure.ETHNICITY, population, new Target.AsPopulation(5));
        var delegates = Cast.all(many(1, 8, Cast::man), many(9, 10, id -> Cast.of(id, "Khơ-me")));

        assertThat(Composition.of(delegates, within).findings())
                .containsExactlyInAnyOrder(
                        Finding.breach("DB-111", Cast.CITE, "Trục Khơ-me", 25.0, 20.0, 2, 1),
                        Finding.breach("DB-112", Cast.CITE, "Trục Kinh", 75.0, 80.0, 8, 1));
    }

    @Test
    void without_a_tolerance_the_greatest_difference_is_only_told() {
        var by = axis(
                UnaryOperator.identity(),
                Measure.ETHNICITY,
                people(Map.of("Kinh", 70L, "Khơ-me", 30L)),
                new Target.AsPopulation(null));

        assertThat(only(many(1, 10, Cast::man), by).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void what_the_register_does_not_know_is_told_with_names() {
        var unknown = Cast.delegate(1, EntryKind.INDIVIDUAL, Cast.unknown());
        var by = axis(UnaryOperator.identity(), Measure.YOUNG, Population.UNKNOWN);

        assertThat(only(List.of(unknown, Cast.man(2)), by))
                .isEqualTo(Finding.note("DB-116", Cast.CITE, "Trục", 1, "Đại biểu 1"));
    }

    @Test
    void a_unit_above_its_seats_is_a_breach_and_one_without_delegates_is_named() {
        var seats = Map.of(
                1L, new Yardstick.Seats("Xã A", 2),
                2L, new Yardstick.Seats("Xã B", 1));
        var by = new Yardstick(null, null, List.of(), Population.UNKNOWN, seats, Cast.DAY, ValueWords.AS_KEPT);

        assertThat(Composition.of(many(1, 3, Cast::man), by).findings())
                .extracting(Finding::code, Finding::severity, Finding::values)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(
                                "DB-121", Severity.BREACH, List.<Object>of("Xã A", 3, 2, 1)),
                        org.assertj.core.api.Assertions.tuple("DB-123", Severity.WARNING, List.<Object>of(1, "Xã B")));
    }

    @Test
    void every_axis_adds_up_to_the_list_and_the_order_of_the_list_never_matters() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var delegates = new java.util.ArrayList<Delegate>();
            for (var id = 1; id <= random.nextInt(1, 60); id++) {
                delegates.add(
                        random.nextInt(5) == 0
                                ? Cast.delegate(id, EntryKind.GUEST, Cast.unknown())
                                : Cast.of(id, List.of("Kinh", "Khơ-me", "Hoa").get(random.nextInt(3))));
            }
            var by = axis(
                    UnaryOperator.identity(),
                    Measure.ETHNICITY,
                    people(Map.of("Kinh", 70L, "Chăm", 1L)),
                    new Target.EachRepresented());
            var composition = Composition.of(delegates, by);
            var axis = composition.axes().getFirst();

            assertThat(axis.bars().stream().mapToInt(Bar::count).sum() + axis.unknown())
                    .isEqualTo(delegates.size());
            Collections.shuffle(delegates, random);
            assertThat(Composition.of(delegates, by).axes()).isEqualTo(composition.axes());
        }
    }

    @Test
    void a_congress_of_five_hundred_is_measured_within_twenty_milliseconds() {
        var delegates = many(1, 500, id -> id % 3 == 0 ? Cast.woman(id) : id % 7 == 0 ? Cast.guest(id) : Cast.man(id));
        var by = new Yardstick(
                new Cited<>(500, Citation.of("KH128 II.2.d")),
                new Cited<>(new Shares(70, 30, true, null), Cast.CITE),
                List.of(Measure.values()).stream()
                        .map(it -> new Cited<>(new Axis(it.name(), it.name(), it, 35, List.of(), null), Cast.CITE))
                        .toList(),
                Population.UNKNOWN,
                rangeClosed(1, 170)
                        .boxed()
                        .collect(Collectors.toMap(id -> id, id -> new Yardstick.Seats("Đơn vị " + id, 3))),
                Cast.DAY,
                ValueWords.AS_KEPT);
        rangeClosed(1, 30).forEach(_ -> Composition.of(delegates, by));

        var processor = ManagementFactory.getThreadMXBean();
        var start = processor.getCurrentThreadCpuTime();
        var composition = Composition.of(delegates, by);
        var taken = Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);

        assertThat(composition.axes()).extracting(AxisCount::axis).hasSize(10);
        assertThat(taken).isLessThan(Duration.ofMillis(20));
    }
}
