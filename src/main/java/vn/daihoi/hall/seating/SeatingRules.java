package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.hall.seating.Sitter.Part;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What is wrong with a seating plan. That two people have one seat is not among it: the database refuses it.
public final class SeatingRules {
    private static final int NAMES = 5;

    private final Drawing drawing;
    private final List<Sitter> sitters;
    private final Collection<Placed> placed;
    private final Wishes wishes;
    private final Map<Long, Seat> seats;
    private final List<Finding> findings = new ArrayList<>();

    private SeatingRules(Drawing drawing, Collection<Sitter> sitters, Collection<Placed> placed, Wishes wishes) {
        this.drawing = drawing;
        this.sitters = sitters.stream().sorted(Sitter.BY_DELEGATION).toList();
        this.placed = placed;
        this.wishes = wishes;
        this.seats = Delegations.seatsOf(drawing, placed);
    }

    public static List<Finding> check(
            Drawing drawing, Collection<Sitter> sitters, Collection<Placed> placed, Wishes wishes) {
        return new SeatingRules(drawing, sitters, placed, wishes).checked();
    }

    private List<Finding> checked() {
        room();
        people("CN-201", Severity.BREACH, one -> !seats.containsKey(one.id()), Sitter::name);
        gone();
        people("CN-204", Severity.BREACH, this::isStuck, this::nameAndSeat);
        people(
                "CN-205",
                Severity.WARNING,
                one -> one.aisle() && !one.wheelchair() && one.presidium() == 0 && sits(one, seat -> !seat.aisle()),
                this::nameAndSeat);
        torn();
        batches();
        people(
                "CN-207",
                Severity.WARNING,
                one -> one.part(wishes) == Part.AWARD && sits(one, seat -> seat.floor() > 0),
                this::nameAndSeat);
        protocol();
        return findings;
    }

    /// More people than seats: no plan can cure that.
    private void room() {
        var number = drawing.seats().stream().filter(seat -> !seat.isOnStage()).count();
        var people = sitters.stream().filter(one -> one.presidium() == 0).count();
        if (people > number) {
            tell("CN-200", Severity.BREACH, people, number);
        }
    }

    /// Seats that are no longer drawn, and seats of people who are no longer on the list.
    private void gone() {
        var drawn = new Ground(drawing).seats();
        var known = sitters.stream().map(Sitter::id).collect(Collectors.toSet());
        codes("CN-202", Severity.BREACH, one -> known.contains(one.sitter()) && !drawn.containsKey(one.seat()));
        codes("CN-203", Severity.WARNING, one -> !known.contains(one.sitter()));
    }

    private void codes(String code, Severity severity, Predicate<Placed> wrong) {
        var found = placed.stream().filter(wrong).map(Placed::seat).sorted().toList();
        if (!found.isEmpty()) {
            tell(code, severity, found.size(), some(found));
        }
    }

    /// In a wheelchair and neither on a place for it nor at an aisle.
    private boolean isStuck(Sitter one) {
        return one.wheelchair() && one.presidium() == 0 && sits(one, seat -> !seat.wheelchair() && !seat.aisle());
    }

    private boolean sits(Sitter one, Predicate<Seat> where) {
        var seat = seats.get(one.id());
        return seat != null && where.test(seat);
    }

    private void torn() {
        for (var one : Delegations.of(drawing, sitters, placed, wishes)) {
            if (one.pieces().size() > 1) {
                var where = one.pieces().stream()
                        .map(piece -> first(piece).code() + " (" + piece.size() + ")")
                        .toList();
                tell("CN-206", Severity.WARNING, one.name(), one.pieces().size(), some(where));
            }
        }
    }

    private static Seat first(List<Seat> piece) {
        return piece.stream()
                .min(Comparator.comparingInt(Seat::y).thenComparingInt(Seat::x))
                .orElseThrow();
    }

    /// A batch that goes up together sits together.
    private void batches() {
        var batches = new TreeMap<Integer, List<Seat>>();
        for (var one : sitters) {
            var seat = seats.get(one.id());
            if (one.part(wishes) == Part.AWARD && seat != null) {
                batches.computeIfAbsent(one.batch(), _ -> new ArrayList<>()).add(seat);
            }
        }
        batches.forEach((batch, own) -> {
            var pieces = Pieces.of(own);
            if (pieces.size() > 1) {
                tell("CN-208", Severity.WARNING, batch, pieces.size());
            }
        });
    }

    /// Guests behind the rows that would hold all of them.
    private void protocol() {
        var guests = sitters.stream()
                .filter(one -> one.part(wishes) == Part.PROTOCOL)
                .toList();
        var front = drawing.seats().stream()
                .filter(seat -> !seat.isOnStage() && !seat.wheelchair())
                .sorted(new Ground(drawing).byHonour())
                .limit(guests.size())
                .toList();
        if (front.isEmpty()) {
            return;
        }
        var last = front.getLast();
        people(
                "CN-209",
                Severity.WARNING,
                one -> one.part(wishes) == Part.PROTOCOL && sits(one, seat -> isBehind(seat, last)),
                this::nameAndSeat);
    }

    private static boolean isBehind(Seat seat, Seat last) {
        return seat.floor() > last.floor() || (seat.floor() == last.floor() && seat.y() > last.y());
    }

    private void people(String code, Severity severity, Predicate<Sitter> wrong, Function<Sitter, String> said) {
        var found = sitters.stream().filter(wrong).map(said).toList();
        if (!found.isEmpty()) {
            tell(code, severity, found.size(), some(found));
        }
    }

    private String nameAndSeat(Sitter one) {
        var seat = seats.get(one.id());
        return seat == null ? one.name() : one.name() + " (" + seat.code() + ")";
    }

    private void tell(String code, Severity severity, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), null));
    }

    private static String some(List<String> all) {
        var shown = String.join(", ", all.subList(0, Math.min(NAMES, all.size())));
        return all.size() > NAMES ? shown + "…" : shown;
    }
}
