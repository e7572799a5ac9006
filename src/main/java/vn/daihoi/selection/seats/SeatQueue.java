package vn.daihoi.selection.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// Gives seats one by one to whoever stands first, and takes back those of a tie at the end.
final class SeatQueue {
    record Step(int unit, int before) {}

    private final Ranking ranking;
    private final int[] seats;
    private final int[] max;
    private final PriorityQueue<Integer> line;
    private final List<Step> given = new ArrayList<>();
    private final List<Step> tied = new ArrayList<>();
    private int tiedSeats;

    /// @param seats what everybody has already; counted up here
    SeatQueue(Ranking ranking, int[] seats, int[] max, List<Integer> waiting) {
        this.ranking = ranking;
        this.seats = seats;
        this.max = max;
        this.line = new PriorityQueue<>(Math.max(1, waiting.size()), (a, b) -> {
            int order = ranking.compare(b, seats[b], a, seats[a]);
            return order != 0 ? order : Integer.compare(a, b);
        });
        waiting.stream().filter(unit -> seats[unit] < max[unit]).forEach(line::add);
    }

    void give(int number) {
        for (int i = 0; i < number; i++) {
            int unit = line.remove();
            given.add(new Step(unit, seats[unit]));
            seats[unit]++;
            if (seats[unit] < max[unit]) {
                line.add(unit);
            }
        }
        if (!given.isEmpty() && !line.isEmpty() && isEqual(given.getLast(), first())) {
            takeBack();
        }
    }

    private void takeBack() {
        var border = given.getLast();
        while (!given.isEmpty() && isEqual(border, given.getLast())) {
            var step = given.removeLast();
            seats[step.unit]--;
            line.remove(step.unit);
            tied.add(step);
            tiedSeats++;
        }
        while (!line.isEmpty() && isEqual(border, first())) {
            tied.add(new Step(line.peek(), seats[line.remove()]));
        }
    }

    private Step first() {
        return new Step(line.element(), seats[line.element()]);
    }

    private boolean isEqual(Step a, Step b) {
        return ranking.compare(a.unit, a.before, b.unit, b.before) == 0;
    }

    /// In the order in which they were given, without the tied ones.
    List<Step> given() {
        return given;
    }

    List<Step> tied() {
        return tied;
    }

    int tiedSeats() {
        return tiedSeats;
    }

    /// Who would be next, the tied ones left out.
    List<Step> next(int number) {
        var next = new ArrayList<Step>();
        var rest = new PriorityQueue<>(line);
        while (next.size() < number && !rest.isEmpty()) {
            int unit = rest.remove();
            next.add(new Step(unit, seats[unit]));
        }
        return next;
    }
}
