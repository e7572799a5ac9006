package vn.daihoi.stage;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.stage.course.Course;
import vn.daihoi.stage.course.Forecast;
import vn.daihoi.unit.Unit;

/// A conference as it runs, with its unit and its programme.
public record Stage(Conference conference, Unit unit, Programme programme, Course course) {

    public long id() {
        return conference.id();
    }

    public Forecast forecast(Instant now) {
        return Forecast.of(course, plannedStart(), Duration.ofMinutes(programme.minutes()), now);
    }

    public @Nullable Instant plannedStart() {
        var day = conference.facts().day();
        var at = conference.facts().startsAt();
        return day == null || at == null
                ? null
                : day.atTime(at).atZone(SeasonClock.ZONE).toInstant();
    }
}
