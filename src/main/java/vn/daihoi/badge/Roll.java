package vn.daihoi.badge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.hall.SeatLabel;
import vn.daihoi.hall.Seats;
import vn.daihoi.shared.Actor;

/// The badges of a conference beside its list: who has one, who is without, which have no bearer.
@Component
public class Roll {
    private final DayHeads days;
    private final Bearers bearers;
    private final Badges badges;
    private final Seats seats;

    Roll(DayHeads days, Bearers bearers, Badges badges, Seats seats) {
        this.days = days;
        this.bearers = bearers;
        this.badges = badges;
        this.seats = seats;
    }

    /// @param badge null for who is without
    /// @param bearer null for a blank one
    /// @param goes false where the bearer has dropped out since
    /// @param before how many badges of this number were declared void
    public record Line(
            @Nullable Badge badge,
            @Nullable Delegate bearer,
            boolean goes,
            @Nullable SeatLabel seat,
            int before) {

        public boolean isMissing() {
            return badge == null;
        }

        public boolean isBlank() {
            return badge != null && badge.isBlank();
        }
    }

    /// Who goes, in the order of names; then badges whose bearers dropped out, then blank ones.
    public List<Line> of(Actor actor, long conferenceId) {
        var day = days.seen(actor, conferenceId);
        var all = badges.all(conferenceId);
        var valid = all.stream().filter(Badge::isValid).toList();
        var before = all.stream()
                .filter(badge -> !badge.isValid())
                .collect(Collectors.groupingBy(Badge::number, Collectors.summingInt(_ -> 1)));
        var byEntry = new HashMap<Long, Badge>();
        valid.forEach(badge -> Optional.ofNullable(badge.entryId()).ifPresent(entry -> byEntry.put(entry, badge)));
        var places = seats.of(conferenceId);
        var lines = bearers.lines(actor, day).stream()
                .filter(one ->
                        one.entry().counts() || byEntry.containsKey(one.entry().id()))
                .map(one -> line(one, byEntry, places, before))
                .sorted(Comparator.comparing((Line line) -> !line.goes()))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        valid.stream()
                .filter(Badge::isBlank)
                .forEach(badge -> lines.add(new Line(badge, null, true, null, before.getOrDefault(badge.number(), 0))));
        return lines;
    }

    private static Line line(
            Delegates.Line one, Map<Long, Badge> byEntry, Map<Long, SeatLabel> places, Map<Integer, Integer> before) {
        var badge = byEntry.get(one.entry().id());
        return new Line(
                badge,
                one.delegate(),
                one.entry().counts(),
                places.get(one.entry().id()),
                badge == null ? 0 : before.getOrDefault(badge.number(), 0));
    }

    /// Those that hold, by serial.
    public Map<Integer, Line> bySerial(Actor actor, long conferenceId) {
        return of(actor, conferenceId).stream()
                .filter(line -> !line.isMissing())
                .collect(Collectors.toMap(
                        line -> Objects.requireNonNull(line.badge()).serial(), Function.identity()));
    }
}
