package vn.daihoi.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DEADLINE = LocalDate.of(2020, 2, 28);
    private static final SeasonDays SEASON = new SeasonDays(
            List.of(new Deadline(DEADLINE, List.of("Kế hoạch", "Quyết định"))),
            List.of(
                    new Stretch("co-so", "Cấp cơ sở", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31)),
                    new Stretch(Stretch.PILOTS, "", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31)),
                    new Stretch("tren-co-so", "Cấp trên cơ sở", LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 30)),
                    new Stretch("tinh", "Cấp tỉnh", LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30))));

    @Test
    void the_drawing_spans_the_seasons_months_and_one_before() {
        var timeline = draw(LocalDate.of(2020, 2, 12));

        assertThat(timeline.from()).isEqualTo("2019-12-01");
        assertThat(timeline.to()).isEqualTo("2020-09-30");
        assertThat(timeline.months()).hasSize(10);
        assertThat(timeline.months().getLast().left()
                        + timeline.months().getLast().width())
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void windows_that_overlap_stand_in_rows_of_their_own() {
        assertThat(draw(DEADLINE).bands()).extracting(Timeline.Band::row).containsExactly(0, 1, 0, 0);
    }

    @Test
    void a_window_ends_where_the_next_day_begins() {
        var bands = draw(DEADLINE).bands();

        assertThat(bands.get(0).left() + bands.get(0).width())
                .isCloseTo(bands.get(2).left(), within(1e-9));
    }

    @Test
    void conferences_are_counted_by_week_held_and_planned() {
        var timeline = draw(
                DEADLINE,
                held(LocalDate.of(2020, 2, 10)),
                held(LocalDate.of(2020, 2, 16)),
                planned(LocalDate.of(2020, 2, 17)),
                new ConferenceLine("drafting", null, null, 0, 0));

        assertThat(timeline.weeks())
                .extracting(Timeline.Week::monday, Timeline.Week::held, Timeline.Week::planned, Timeline.Week::height)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2020, 2, 10), 2, 0, 1.0),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2020, 2, 17), 0, 1, 0.5));
    }

    @Test
    void a_day_after_the_season_is_not_marked() {
        assertThat(draw(LocalDate.of(2020, 10, 1)).dayAt()).isEmpty();
        assertThat(draw(LocalDate.of(2020, 9, 30)).dayAt()).isPresent();
    }

    @Test
    void the_countdown_runs_to_the_papers_first_then_to_the_windows_end() {
        assertThat(SEASON.countdown(LocalDate.of(2020, 2, 12))).hasValueSatisfying(it -> {
            assertThat(it.due()).isEqualTo(DEADLINE);
            assertThat(it.daysLeft(LocalDate.of(2020, 2, 12))).isEqualTo(16);
            assertThat(it.about()).isEqualTo(Countdown.About.PAPERS);
            assertThat(it.names()).containsExactly("Kế hoạch", "Quyết định");
        });
        assertThat(SEASON.countdown(DEADLINE))
                .hasValueSatisfying(it -> assertThat(it.daysLeft(DEADLINE)).isZero());
        assertThat(SEASON.countdown(DEADLINE.plusDays(1)))
                .hasValueSatisfying(it -> assertThat(it.due()).isEqualTo("2020-03-31"));
        assertThat(SEASON.countdown(LocalDate.of(2020, 10, 1))).isEmpty();
    }

    @Test
    void a_plan_without_days_has_no_timeline() {
        assertThat(Timeline.of(SeasonDays.NONE, List.of(), DEADLINE)).isEmpty();
    }

    private static Timeline draw(LocalDate day, ConferenceLine... conferences) {
        return Timeline.of(SEASON, List.of(conferences), day).orElseThrow();
    }

    private static ConferenceLine held(LocalDate day) {
        return new ConferenceLine("held", day, day, 0, 0);
    }

    private static ConferenceLine planned(LocalDate day) {
        return new ConferenceLine("planned", day, null, 0, 0);
    }
}
