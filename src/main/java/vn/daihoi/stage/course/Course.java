package vn.daihoi.stage.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.conference.programme.Item;

/// Where the congress stands.
///
/// @param past lines that went on or were skipped, in the order it happened; the last may still go on
/// @param left lines that wait, in the order in which they will come
/// @param version the number of the latest act
/// @param latest the act that an operator would undo now; empty before the first
public record Course(List<Line> past, List<Line> left, Act.Shown showing, int version, Optional<Acted> latest) {

    public Course {
        past = List.copyOf(past);
        left = List.copyOf(left);
    }

    /// @param items of the programme as it stands now: late changes of it are taken over
    public static Course of(List<Item> items, List<Acted> acts) {
        return new Telling(items).tell(acts);
    }

    public Optional<Line> running() {
        return past.stream().filter(Line::isRunning).findFirst();
    }

    public Optional<Line> next() {
        return left.stream().findFirst();
    }

    public Stream<Line> all() {
        return Stream.concat(past.stream(), left.stream());
    }

    public Optional<Line> line(long key) {
        return all().filter(line -> line.key() == key).findFirst();
    }

    public boolean hasBegun() {
        return past.stream().anyMatch(Line::hasOpened);
    }

    /// It has begun, nothing goes on and nothing is left.
    public boolean isOver() {
        return hasBegun() && running().isEmpty() && left.isEmpty();
    }
}
