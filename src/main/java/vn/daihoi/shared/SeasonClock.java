package vn.daihoi.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The one clock every rule asks. The demo lives in early 2020 and its day can be moved; elsewhere it is the real one.
public final class SeasonClock implements InstantSource {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InstantSource real;
    private final boolean movable;
    private volatile Duration shift = Duration.ZERO;

    public SeasonClock(InstantSource real, boolean movable) {
        this.real = real;
        this.movable = movable;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift);
    }

    public LocalDate today() {
        return dayOf(instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// The first instant that no longer belongs to the day.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public boolean isMovable() {
        return movable;
    }

    public boolean isMoved() {
        return !shift.isZero();
    }

    public Duration shift() {
        return shift;
    }

    /// Takes over a shift that was stored; every instance over one database does.
    public void shiftBy(Duration shift) {
        if (!movable) {
            throw new IllegalStateException("the clock of this installation is the real one and cannot be moved");
        }
        this.shift = shift;
    }

    /// The shift that makes it eight in the morning of the day, now.
    public Duration shiftTo(LocalDate day) {
        return shiftTo(day.atTime(8, 0));
    }

    /// The shift that makes it that moment in Vietnam, now.
    public Duration shiftTo(LocalDateTime moment) {
        return Duration.between(real.instant(), moment.atZone(ZONE).toInstant());
    }
}
