package vn.daihoi.stage;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.course.Act;
import vn.daihoi.stage.course.Acted;
import vn.daihoi.stage.course.Course;
import vn.daihoi.stage.course.Line;

/// How times and acts are said.
public final class StageWords {
    private StageWords() {}

    public static String hour(@Nullable Instant at, Words t) {
        return at == null ? "" : t.time(at.atZone(SeasonClock.ZONE).toLocalTime());
    }

    /// `12 phút`, `1 giờ 05 phút`; whole minutes, as a chair would say it.
    public static String length(Duration length, Words t) {
        var minutes = Math.round(length.abs().toSeconds() / 60.0);
        return minutes < 60
                ? t.of("stage.minutes", minutes)
                : t.of("stage.hours", minutes / 60, "%02d".formatted(minutes % 60));
    }

    /// More or less than planned; "" within a minute or where nothing was planned.
    public static String over(Line line, Instant now, Words t) {
        if (line.minutes() == null || !line.isDone()) {
            return "";
        }
        var over = line.spent(now).minus(line.planned());
        if (over.abs().toSeconds() < 60) {
            return "";
        }
        return t.of(over.isNegative() ? "stage.under" : "stage.over", length(over, t));
    }

    public static String late(@Nullable Duration late, Words t) {
        if (late == null || late.abs().toSeconds() < 60) {
            return late == null ? "" : t.of("stage.onTime");
        }
        return t.of(late.isNegative() ? "stage.early" : "stage.late", length(late, t));
    }

    /// `Bắt đầu “Khai mạc”, 08:12, Nguyễn Văn An`.
    public static String of(Acted acted, Course course, Words t) {
        var what = t.of("stage.act." + acted.act().code(), object(acted.act(), course, t));
        return t.of("stage.acted", what, hour(acted.at(), t), acted.by());
    }

    private static String object(Act act, Course course, Words t) {
        return switch (act) {
            case Act.Started(long key, String title) -> title.isEmpty() ? title(course, key) : title;
            case Act.Skipped skipped -> title(course, skipped.line());
            case Act.Inserted inserted -> inserted.title();
            case Act.Shown shown -> t.of("stage.showing." + shown.what().code());
            case Act.Stopped _, Act.Ordered _, Act.Undone _ -> "";
        };
    }

    private static String title(Course course, long key) {
        return course.line(key).map(Line::title).orElse("");
    }
}
