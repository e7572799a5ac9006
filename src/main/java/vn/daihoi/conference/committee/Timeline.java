package vn.daihoi.conference.committee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tasks of a season drawn along its days, up to the day of the conference and a little beyond.
///
/// @param from first day of the first month
/// @param to last day of the last month
public record Timeline(LocalDate from, LocalDate to, List<Bar> bars) {
    /// A task without a first day is drawn as the week in which it is due.
    private static final int WEEK = 7;

    /// @param bars of what has a day
    public Timeline {
        bars = List.copyOf(bars);
    }

    /// What is drawn: a task, or a deadline of the plan.
    ///
    /// @param left share of the width, from 0 to 1
    public record Bar(long task, double left, double width) {}

    /// Empty while no task has a day.
    ///
    /// @param days other days that must be in the picture: today, the conference, deadlines
    public static Optional<Timeline> of(List<Task> tasks, List<LocalDate> days) {
        var all = Stream.concat(tasks.stream().flatMap(task -> Stream.of(begins(task), task.dueOn())), days.stream())
                .filter(day -> day != null)
                .sorted()
                .toList();
        if (tasks.stream().allMatch(task -> task.dueOn() == null) || all.isEmpty()) {
            return Optional.empty();
        }
        var from = YearMonth.from(all.getFirst()).atDay(1);
        var to = YearMonth.from(all.getLast()).atEndOfMonth();
        var empty = new Timeline(from, to, List.of());
        var bars = new ArrayList<Bar>();
        for (var task : tasks) {
            var begins = begins(task);
            var due = task.dueOn();
            if (begins != null && due != null) {
                var left = empty.at(begins);
                bars.add(new Bar(task.id(), left, Math.max(0, empty.at(due.plusDays(1)) - left)));
            }
        }
        return Optional.of(new Timeline(from, to, bars));
    }

    private static @Nullable LocalDate begins(Task task) {
        return task.startsOn() != null || task.dueOn() == null
                ? task.startsOn()
                : task.dueOn().minusDays(WEEK);
    }

    /// Where a day begins, as a share of the width.
    public double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / length();
    }

    public List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        for (var month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
