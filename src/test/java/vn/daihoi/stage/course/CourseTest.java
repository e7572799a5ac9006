package vn.daihoi.stage.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.shared.Finding;

class CourseTest {
    private static final Instant HALF_PAST_SEVEN = Instant.parse("2020-03-20T00:30:00Z");
    private static final List<Item> ITEMS =
            List.of(item(1, "Chào cờ", 10), item(2, "Khai mạc", 20), item(3, "Báo cáo", 60), item(4, "Bế mạc", 15));
    private final List<Acted> acts = new ArrayList<>();

    @Test
    void before_it_begins_everything_waits_for_its_planned_hour() {
        var forecast = forecast(at(-600));
        assertThat(course().left()).extracting(Line::key).containsExactly(1L, 2L, 3L, 4L);
        assertThat(forecast.begins()).containsEntry(3L, at(30)).containsEntry(1L, at(0));
        assertThat(forecast.ends()).isEqualTo(at(105));
        assertThat(forecast.late()).isZero();
    }

    @Test
    void the_next_line_ends_the_one_before() {
        did(0, start(1));
        did(12, start(2));
        var course = course();
        assertThat(course.past()).extracting(Line::key).containsExactly(1L, 2L);
        assertThat(course.past().getFirst().to()).isEqualTo(at(12));
        assertThat(course.running().orElseThrow().until()).isEqualTo(at(32));
        assertThat(course.next().orElseThrow().key()).isEqualTo(3);
    }

    @Test
    void what_runs_over_pushes_the_rest() {
        did(5, start(1));
        assertThat(forecast(at(6)).late()).isEqualTo(Duration.ofMinutes(5));
        assertThat(forecast(at(45)).late()).isEqualTo(Duration.ofMinutes(35));
        assertThat(forecast(at(45)).begins()).containsEntry(2L, at(45));
    }

    @Test
    void a_skipped_line_gives_its_time_back_and_keeps_its_reason() {
        did(0, start(1));
        did(1, new Act.Skipped(3, "Báo cáo đã phát trong tài liệu"));
        var course = course();
        assertThat(course.left()).extracting(Line::key).containsExactly(2L, 4L);
        assertThat(course.line(3).orElseThrow().skip())
                .isEqualTo(new Line.Skip(at(1), "Thư ký", "Báo cáo đã phát trong tài liệu"));
        assertThat(forecast(at(1)).late()).isEqualTo(Duration.ofMinutes(-60));
    }

    @Test
    void what_is_left_comes_in_the_order_asked_for() {
        did(0, start(1));
        did(1, new Act.Ordered(List.of(4L, 3L)));
        assertThat(course().left()).extracting(Line::key).containsExactly(4L, 3L, 2L);
    }

    @Test
    void an_inserted_line_comes_next_or_after_the_one_named() {
        did(0, start(1));
        did(1, new Act.Inserted("Đón đoàn thiếu nhi chúc mừng", "", 10, 0));
        did(2, new Act.Inserted("Giải lao", "", 15, 3));
        assertThat(course().left()).extracting(Line::key).containsExactly(-2L, 2L, 3L, -3L, 4L);
        assertThat(forecast(at(5)).late()).isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void a_wrong_press_can_be_taken_back_again_and_again() {
        did(0, start(1));
        did(10, start(2));
        did(11, start(3));
        did(11, new Act.Undone(3));
        assertThat(course().running().orElseThrow().key()).isEqualTo(2);
        assertThat(course().line(2).orElseThrow().from()).isEqualTo(at(10));
        did(12, new Act.Undone(2));
        assertThat(course().running().orElseThrow().key()).isEqualTo(1);
        assertThat(course().latest().orElseThrow().number()).isEqualTo(1);
        assertThat(course().version()).isEqualTo(5);
    }

    @Test
    void a_line_taken_up_again_has_only_its_remaining_time() {
        did(0, start(3));
        did(40, new Act.Stopped());
        did(55, start(3));
        assertThat(course().running().orElseThrow().until()).isEqualTo(at(75));
        assertThat(course().running().orElseThrow().spent(at(60))).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void a_line_that_the_programme_lost_stays_in_the_chronicle() {
        did(0, start(9));
        assertThat(course().past()).extracting(Line::title).containsExactly("Mục 9");
    }

    @Test
    void after_the_last_line_the_end_stands_still() {
        ITEMS.forEach(item -> did(10 * (int) item.id(), start(item.id())));
        did(60, new Act.Stopped());
        assertThat(course().isOver()).isTrue();
        assertThat(forecast(at(300)).ends()).isEqualTo(at(60));
    }

    @Test
    void what_cannot_be_done_is_said() {
        did(0, start(1));
        assertThat(CourseRules.check(course(), start(1)))
                .extracting(Finding::code)
                .containsExactly("DH-102");
        assertThat(CourseRules.check(course(), new Act.Skipped(1, " ")))
                .extracting(Finding::code)
                .containsExactly("DH-104", "DH-105");
        assertThat(CourseRules.check(course(), new Act.Undone(7)))
                .extracting(Finding::code)
                .containsExactly("DH-108");
        assertThat(CourseRules.check(course(), new Act.Shown(Showing.TEXT, " ")))
                .extracting(Finding::code)
                .containsExactly("DH-109");
        assertThat(CourseRules.check(course(), new Act.Shown(Showing.BACKDROP, "")))
                .isEmpty();
        assertThat(CourseRules.check(course(), start(2))).isEmpty();
    }

    @Test
    void whatever_operators_do_no_line_is_lost_or_doubled_and_one_at_most_runs() {
        var random = new Random(20200320);
        for (int day = 0; day < 200; day++) {
            acts.clear();
            for (int minute = 0; minute < 30; minute++) {
                var act = any(random);
                if (CourseRules.check(course(), act).isEmpty()) {
                    did(minute, act);
                }
            }
            var course = course();
            assertThat(course.all().map(Line::key)).doesNotHaveDuplicates().contains(1L, 2L, 3L, 4L);
            assertThat(course.past().stream().filter(Line::isRunning)).hasSizeLessThan(2);
        }
    }

    private Act any(Random random) {
        long key = 1 + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> new Act.Stopped();
            case 1 -> new Act.Skipped(key, "hết giờ");
            case 2 -> new Act.Ordered(List.of(key));
            case 3 -> new Act.Inserted("Giải lao", "", 10, key);
            case 4 -> new Act.Undone(course().latest().map(Acted::number).orElse(0));
            default -> start(key);
        };
    }

    private Course course() {
        return Course.of(ITEMS, acts);
    }

    private Forecast forecast(Instant now) {
        return Forecast.of(course(), HALF_PAST_SEVEN, Duration.ofMinutes(105), now);
    }

    private void did(int minute, Act act) {
        acts.add(new Acted(acts.size() + 1, at(minute), "Thư ký", act));
    }

    private static Act start(long key) {
        return new Act.Started(key, "Mục " + key);
    }

    private static Instant at(int minute) {
        return HALF_PAST_SEVEN.plusSeconds(60L * minute);
    }

    private static Item item(long id, String title, int minutes) {
        return new Item(id, "", title, minutes, "", "", "");
    }
}
