package vn.daihoi.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.hall.room.Block;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Floor;
import vn.daihoi.hall.room.Mark;
import vn.daihoi.hall.room.Numbering;
import vn.daihoi.hall.room.Samples;
import vn.daihoi.hall.room.Stage;
import vn.daihoi.hall.seating.AutoPlan;
import vn.daihoi.hall.seating.SeatingRules;
import vn.daihoi.hall.seating.Sitter;
import vn.daihoi.hall.seating.Turn;
import vn.daihoi.hall.seating.Wishes;

/// How long a seating takes, plan and findings: `java --class-path target/classes:(dependencies)
/// src/bench/java/vn/daihoi/bench/SeatingBenchmark.java`. Processor time after warming up, and the very first run.
class SeatingBenchmark {
    void main() {
        measure("500 people, theatre of 500", Samples.theatre(), people(500), 21);
        measure("2,000 people, hall of 2,100", hall(6, 25, 14), people(2_000), 5);
    }

    private static void measure(String what, Drawing room, List<Sitter> people, int runs) {
        var first = time(room, people);
        for (var i = 0; i < runs; i++) {
            time(room, people);
        }
        var times = IntStream.range(0, runs).mapToLong(_ -> time(room, people)).toArray();
        Arrays.sort(times);
        IO.println("%-32s median %7.1f ms, worst %7.1f ms, very first %7.1f ms"
                .formatted(what, times[runs / 2] / 1e6, times[runs - 1] / 1e6, first / 1e6));
    }

    private static long time(Drawing room, List<Sitter> people) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var placed = AutoPlan.of(room, people, List.of(), Wishes.USUAL);
        var findings = SeatingRules.check(room, people, placed, Wishes.USUAL);
        if (placed.size() != people.size() || findings.stream().anyMatch(finding -> finding.isBreach())) {
            throw new IllegalStateException(
                    "seated (%d) of (%d): %s".formatted(placed.size(), people.size(), findings));
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static Drawing hall(int blocks, int rows, int seats) {
        var all = IntStream.range(0, blocks)
                .mapToObj(i -> Block.plain("" + (char) ('A' + i), rows, seats, Numbering.LEFT_TO_RIGHT, List.of())
                        .at(i * (seats + 1), 0))
                .toList();
        var marks = List.of(new Mark(Mark.What.STAIRS, 2, -1), new Mark(Mark.What.DOOR, 40, rows + 1));
        return new Drawing(new Stage(3, 15), List.of(new Floor("Tầng trệt", all, marks)));
    }

    /// Presidium, guests, awards and delegations of 1 to 14, as a congress has them.
    private static List<Sitter> people(int size) {
        var people = new ArrayList<Sitter>();
        for (var delegation = 0; people.size() < size; delegation++) {
            var members = Math.min(1 + delegation * 7 % 14, size - people.size());
            for (var i = 0; i < members; i++) {
                people.add(person(people.size() + 1, delegation, size));
            }
        }
        return people;
    }

    private static Sitter person(int id, int delegation, int size) {
        var guest = id > 9 && id <= 9 + size / 12;
        return new Sitter(
                id,
                "Đại biểu " + id,
                id,
                delegation,
                "Đoàn " + delegation,
                delegation,
                id <= 9 ? id : 0,
                guest,
                guest ? (Integer) id : null,
                turn(id),
                id % 170 == 0,
                id % 31 == 0);
    }

    private static @Nullable Turn turn(int id) {
        return id % 8 == 0 ? new Turn(id / 80 + 1, id / 8 % 10 + 1) : null;
    }
}
