package vn.daihoi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeasonClockTest {
    private static final InstantSource REAL = InstantSource.fixed(Instant.parse("2026-11-22T20:00:00Z"));

    @Test
    void the_day_is_the_day_in_viet_nam() {
        assertThat(new SeasonClock(REAL, false).today()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_demo_can_live_in_another_year() {
        var clock = new SeasonClock(REAL, true);
        clock.shiftBy(clock.shiftTo(LocalDate.of(2020, 2, 28)));

        assertThat(clock.today()).isEqualTo(LocalDate.of(2020, 2, 28));
        assertThat(clock.isMoved()).isTrue();
    }

    @Test
    void the_real_clock_cannot_be_moved() {
        assertThatIllegalStateException().isThrownBy(() -> new SeasonClock(REAL, false).shiftBy(Duration.ofDays(1)));
    }

    @Test
    void a_day_ends_at_midnight_in_viet_nam() {
        assertThat(SeasonClock.endOf(LocalDate.of(2020, 2, 28))).isEqualTo("2020-02-28T17:00:00Z");
    }
}
