package vn.daihoi.stage.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daihoi.conference.programme.Item;

/// Tells the course from the programme and the acts, the undone ones left out.
final class Telling {
    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private final List<Long> touched = new ArrayList<>();
    private List<Long> order;
    private Act.Shown showing = new Act.Shown(Showing.PROGRAMME, "");

    Telling(List<Item> items) {
        items.forEach(item -> lines.put(item.id(), Line.of(item)));
        order = new ArrayList<>(lines.keySet());
    }

    Course tell(List<Acted> acts) {
        var counted = counted(acts);
        counted.forEach(this::take);
        var past = touched.stream().map(this::line).toList();
        var left = order.stream().map(this::line).filter(Line::isWaiting).toList();
        var version = acts.isEmpty() ? 0 : acts.getLast().number();
        return new Course(
                past, left, showing, version, counted.isEmpty() ? Optional.empty() : Optional.of(counted.getLast()));
    }

    private static List<Acted> counted(List<Acted> acts) {
        var undone = new HashSet<Integer>();
        acts.forEach(one -> {
            if (one.act() instanceof Act.Undone(int number)) {
                undone.add(number);
                undone.add(one.number());
            }
        });
        return acts.stream().filter(one -> !undone.contains(one.number())).toList();
    }

    private void take(Acted one) {
        switch (one.act()) {
            case Act.Started started -> start(started, one.at());
            case Act.Stopped _ -> stop(one.at());
            case Act.Skipped(long key, String reason) ->
                known(key).ifPresent(line -> touch(line.skipped(one.at(), one.by(), reason)));
            case Act.Ordered(List<Long> keys) -> reorder(keys);
            case Act.Inserted inserted -> insert(Line.inserted(one.number(), inserted), inserted.after());
            case Act.Shown shown -> showing = shown;
            case Act.Undone _ -> {}
        }
    }

    private void start(Act.Started act, Instant at) {
        stop(at);
        touch(known(act.line()).orElseGet(() -> Line.lost(act)).startedAt(at));
    }

    private void stop(Instant at) {
        lines.replaceAll((_, line) -> line.isRunning() ? line.endedAt(at) : line);
    }

    private void reorder(List<Long> keys) {
        Set<Long> named = new HashSet<>(keys);
        var next = new ArrayList<>(keys.stream().filter(lines::containsKey).toList());
        order.stream().filter(key -> !named.contains(key)).forEach(next::add);
        order = next;
    }

    private void insert(Line line, long after) {
        lines.put(line.key(), line);
        int at = order.indexOf(after);
        if (at < 0) {
            at = firstWaiting() - 1;
        }
        order.add(at + 1, line.key());
    }

    private int firstWaiting() {
        for (int i = 0; i < order.size(); i++) {
            if (line(order.get(i)).isWaiting()) {
                return i;
            }
        }
        return order.size();
    }

    /// The chronicle: a line that is taken up again stands where it was taken up last.
    private void touch(Line line) {
        lines.put(line.key(), line);
        touched.remove(line.key());
        touched.add(line.key());
    }

    private Optional<Line> known(long key) {
        return Optional.ofNullable(lines.get(key));
    }

    private Line line(long key) {
        return known(key).orElseThrow();
    }
}
