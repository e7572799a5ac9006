package vn.daihoi.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The season from left to right. Places are percent of the width, so that the drawing fits a phone without shrinking
/// its words.
///
/// @param from first day drawn, the first of a month
/// @param to last day drawn, the last of a month
public record Timeline(
        LocalDate from,
        LocalDate to,
        LocalDate day,
        List<Month> months,
        List<Band> bands,
        List<Pin> pins,
        List<Week> weeks) {

    public record Month(YearMonth month, double left, double width) {}

    /// @param row bands that overlap in time stand in rows of their own
    public record Band(Stretch stretch, double left, double width, int row) {}

    public record Pin(Deadline deadline, double left) {}

    /// Conferences of one week, Monday to Sunday.
    ///
    /// @param height of held and planned together, 0–1 of the fullest week
    public record Week(LocalDate monday, int held, int planned, double left, double width, double height) {
        public int count() {
            return held + planned;
        }

        public double heldShare() {
            return (double) held / count();
        }
    }

    /// Empty where the plan names no day and nobody has planned a conference.
    static Optional<Timeline> of(SeasonDays season, List<ConferenceLine> conferences, LocalDate day) {
        var first = season.first();
        var last = season.last();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        var from = YearMonth.from(first.get()).minusMonths(1).atDay(1);
        var to = YearMonth.from(last.get()).atEndOfMonth();
        return Optional.of(new Scale(from, to).draw(season, conferences, day));
    }

    public int rows() {
        return bands.stream().mapToInt(Band::row).max().orElse(-1) + 1;
    }

    public Optional<Double> dayAt() {
        return day.isBefore(from) || day.isAfter(to)
                ? Optional.empty()
                : Optional.of(new Scale(from, to).middleOf(day));
    }

    private record Scale(LocalDate from, LocalDate to) {

        Timeline draw(SeasonDays season, List<ConferenceLine> conferences, LocalDate day) {
            var pins = season.deadlines().stream()
                    .map(deadline -> new Pin(deadline, middleOf(deadline.day())))
                    .toList();
            return new Timeline(from, to, day, months(), bands(season.stretches()), pins, weeks(conferences));
        }

        double at(LocalDate day) {
            var days = Math.clamp(ChronoUnit.DAYS.between(from, day), 0L, length());
            return 100.0 * days / length();
        }

        double middleOf(LocalDate day) {
            return (at(day) + at(day.plusDays(1))) / 2;
        }

        private long length() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        private double width(LocalDate first, LocalDate last) {
            return at(last.plusDays(1)) - at(first);
        }

        private List<Month> months() {
            var months = new ArrayList<Month>();
            for (var month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
                months.add(new Month(month, at(month.atDay(1)), width(month.atDay(1), month.atEndOfMonth())));
            }
            return months;
        }

        private List<Band> bands(List<Stretch> stretches) {
            var bands = new ArrayList<Band>();
            var ends = new ArrayList<LocalDate>();
            for (var stretch : stretches) {
                int row = 0;
                while (row < ends.size() && !ends.get(row).isBefore(stretch.from())) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(stretch.to());
                } else {
                    ends.set(row, stretch.to());
                }
                bands.add(new Band(stretch, at(stretch.from()), width(stretch.from(), stretch.to()), row));
            }
            return bands;
        }

        private List<Week> weeks(List<ConferenceLine> conferences) {
            var heldAndPlanned = new TreeMap<LocalDate, int[]>();
            for (var conference : conferences) {
                var day = conference.day();
                if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
                    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    heldAndPlanned.computeIfAbsent(monday, _ -> new int[2])[conference.isHeld() ? 0 : 1]++;
                }
            }
            int fullest = heldAndPlanned.values().stream()
                    .mapToInt(it -> it[0] + it[1])
                    .max()
                    .orElse(1);
            var weeks = new ArrayList<Week>();
            heldAndPlanned.forEach((monday, count) -> weeks.add(new Week(
                    monday,
                    count[0],
                    count[1],
                    at(monday),
                    width(monday, monday.plusDays(6)),
                    (double) (count[0] + count[1]) / fullest)));
            return weeks;
        }
    }
}
