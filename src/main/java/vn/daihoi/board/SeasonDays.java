package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days that structure a season, all taken from the plan in force.
public record SeasonDays(List<Deadline> deadlines, List<Stretch> stretches) {
    public static final SeasonDays NONE = new SeasonDays(List.of(), List.of());

    /// The next day by which something must be done: a deadline of papers or the end of a window.
    public Optional<Countdown> countdown(LocalDate day) {
        var papers = deadlines.stream().map(it -> new Countdown(it.day(), Countdown.About.PAPERS, it.duties()));
        var events = stretches.stream()
                .map(it -> new Countdown(
                        it.to(), it.isPilots() ? Countdown.About.PILOTS : Countdown.About.EVENTS, List.of(it.name())));
        return Stream.concat(papers, events)
                .filter(it -> !it.due().isBefore(day))
                .min(Countdown.SOONEST);
    }

    public Optional<LocalDate> first() {
        return days().min(LocalDate::compareTo);
    }

    public Optional<LocalDate> last() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                deadlines.stream().map(Deadline::day), stretches.stream().flatMap(it -> Stream.of(it.from(), it.to())));
    }
}
