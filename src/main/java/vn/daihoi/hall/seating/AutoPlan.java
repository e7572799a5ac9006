package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.hall.seating.Sitter.Part;

/// Seats everybody. The same people in any order get the same seats.
///
/// First who keeps a seat, then the presidium on the stage, the guests in the front rows, those who go up for an
/// award near the stairs, the delegations each in one piece, and wheelchairs on the places kept for them. Delegations
/// are laid out twice, in their own order and the largest first, and the plan that tears fewer of them stands.
public final class AutoPlan {
    private final Ground ground;
    private final Wishes wishes;
    private final List<Sitter> waiting;
    private final Chart chart;
    private final boolean largestFirst;

    private AutoPlan(
            Drawing drawing, Collection<Sitter> sitters, Collection<Placed> kept, Wishes wishes, boolean largestFirst) {
        this.ground = new Ground(drawing);
        this.wishes = wishes;
        this.chart = new Chart(ground.seats(), kept);
        this.waiting = sitters.stream().filter(one -> !chart.sits(one)).toList();
        this.largestFirst = largestFirst;
    }

    /// @param kept seats that stay as they are
    public static List<Placed> of(Drawing drawing, Collection<Sitter> sitters, Collection<Placed> kept, Wishes wishes) {
        var known = sitters.stream().map(Sitter::id).collect(Collectors.toSet());
        var stay = kept.stream().filter(one -> known.contains(one.sitter())).toList();
        var inOrder = new AutoPlan(drawing, sitters, stay, wishes, false).seated();
        var bySize = new AutoPlan(drawing, sitters, stay, wishes, true).seated();
        return torn(drawing, sitters, bySize, wishes) < torn(drawing, sitters, inOrder, wishes) ? bySize : inOrder;
    }

    private static int torn(Drawing drawing, Collection<Sitter> sitters, List<Placed> placed, Wishes wishes) {
        return Delegations.of(drawing, sitters, placed, wishes).stream()
                .mapToInt(one -> one.pieces().size() - 1)
                .sum();
    }

    private List<Placed> seated() {
        seatPresidium();
        var wheelchairs = of(Part.WHEELCHAIR, Sitter.BY_DELEGATION);
        var spare = spareForWheelchairs(wheelchairs.size());
        seatInOrder(of(Part.PROTOCOL, Sitter.BY_RANK), ordinary(spare, ground.byHonour()), this::whyProtocol);
        var byStairs = new Furrows(ground.stretches(ordinary(spare, ground.byHonour()), ground.nearStairs()));
        batches().forEach(batch -> byStairs.lay(batch, this::seatBatch));
        var fromCentre = new Furrows(ground.stretches(ordinary(spare, ground.byHonour()), ground.nearCentre()));
        delegations().forEach(group -> fromCentre.lay(group, this::seatDelegation));
        seatWheelchairs(wheelchairs, spare);
        seatTheRest();
        return chart.placed();
    }

    private List<Sitter> of(Part part, Comparator<Sitter> order) {
        return waiting.stream()
                .filter(one -> one.part(wishes) == part)
                .sorted(order)
                .toList();
    }

    private void seatPresidium() {
        var seats =
                chart.free(Seat::isOnStage, Comparator.comparingInt(Seat::row).thenComparingInt(Seat::number));
        var members =
                of(Part.PRESIDIUM, Comparator.comparingInt(Sitter::presidium).thenComparing(Sitter.BY_RANK));
        for (var i = 0; i < Math.min(seats.size(), members.size()); i++) {
            chart.put(
                    members.get(i),
                    seats.get(i),
                    List.of(Why.of("presidium", members.get(i).presidium())));
        }
        var left = members.stream().skip(seats.size()).toList();
        seatInOrder(
                left, ordinary(Set.of(), ground.byHonour()), (one, seat) -> List.of(Why.of("noStage", seat.rowName())));
    }

    /// Seats at an aisle near a door, for wheelchairs beyond the places that are kept for them.
    private Set<Seat> spareForWheelchairs(int users) {
        var places = chart.free(Seat::wheelchair).size();
        return chart.free(seat -> seat.aisle() && !seat.wheelchair() && !seat.isOnStage(), ground.byDoor()).stream()
                .limit(Math.max(0, users - places))
                .collect(Collectors.toSet());
    }

    private List<Seat> ordinary(Set<Seat> spare, Comparator<Seat> order) {
        return chart.free(seat -> !seat.isOnStage() && !seat.wheelchair() && !spare.contains(seat), order);
    }

    private interface Reason {
        List<Why> of(Sitter sitter, Seat seat);
    }

    /// One after the other; who needs an aisle changes places with a neighbour of the same row.
    private void seatInOrder(List<Sitter> sitters, List<Seat> seats, Reason reason) {
        var taken = seats.subList(0, Math.min(seats.size(), sitters.size()));
        var seated = new ArrayList<>(sitters.subList(0, taken.size()));
        Aisles.give(seated, taken, (one, other) -> one.y() == other.y() && one.floor() == other.floor());
        for (var i = 0; i < taken.size(); i++) {
            chart.put(
                    seated.get(i),
                    taken.get(i),
                    Aisles.with(reason.of(seated.get(i), taken.get(i)), seated.get(i), taken.get(i)));
        }
    }

    private List<Why> whyProtocol(Sitter sitter, Seat seat) {
        return List.of(
                sitter.rank() == null
                        ? Why.of("guest", seat.rowName())
                        : Why.of("protocol", sitter.rank(), seat.rowName()));
    }

    private Collection<List<Sitter>> batches() {
        return of(Part.AWARD, Sitter.BY_TURN).stream()
                .collect(Collectors.groupingBy(Sitter::batch, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /// Row by row, in each row from the side of the stairs: as they stand up and walk.
    private void seatBatch(List<Sitter> batch, List<Seat> seats, int size) {
        var inOrder = seats.stream().sorted(ground.byStairs()).toList();
        for (var i = 0; i < inOrder.size(); i++) {
            var sitter = batch.get(i);
            var why = Why.of("award", sitter.batch(), sitter.placeInBatch(), ground.toStairs(inOrder.get(i)));
            chart.put(sitter, inOrder.get(i), Aisles.with(List.of(why), sitter, inOrder.get(i)));
        }
    }

    private List<List<Sitter>> delegations() {
        var groups = of(Part.DELEGATION, Sitter.BY_DELEGATION).stream()
                .collect(Collectors.groupingBy(Sitter::delegation, LinkedHashMap::new, Collectors.toList()));
        var all = new ArrayList<>(groups.values());
        if (largestFirst) {
            all.sort((one, other) -> other.size() - one.size());
        }
        return all;
    }

    private void seatDelegation(List<Sitter> group, List<Seat> seats, int size) {
        var seated = Aisles.seated(group, seats);
        var code = group.size() == size ? "delegation" : "part";
        var first = seats.getFirst().code();
        var why = Why.of(
                code,
                group.getFirst().delegationName(),
                size,
                first,
                seats.getLast().code());
        for (var i = 0; i < seats.size(); i++) {
            chart.put(seated.get(i), seats.get(i), Aisles.with(why(seated.get(i), why), seated.get(i), seats.get(i)));
        }
    }

    private static List<Why> why(Sitter sitter, Why why) {
        return sitter.turn() == null
                ? List.of(why)
                : List.of(why, Why.of("goesUp", sitter.batch(), sitter.placeInBatch()));
    }

    /// When all chairs are taken, a chair is put where no wheelchair stands.
    private void seatTheRest() {
        var left = waiting.stream()
                .filter(one -> !chart.sits(one))
                .sorted(Sitter.BY_DELEGATION)
                .toList();
        seatInOrder(
                left,
                chart.free(seat -> !seat.isOnStage(), ground.byHonour()),
                (one, seat) -> List.of(Why.of("lastPlace", one.delegationName())));
    }

    /// Each on the place nearest to the own delegation, or to the stage where none of it sits.
    private void seatWheelchairs(List<Sitter> users, Set<Seat> spare) {
        var delegations = new HashSet<>(users.stream().map(Sitter::delegation).toList());
        var centres = Centres.of(ground, waiting, chart.placed(), delegations);
        for (var user : users) {
            var near = centres.nearestTo(user.delegation(), ground.byHonour());
            var seats = chart.free(seat -> seat.wheelchair() || spare.contains(seat), near);
            if (seats.isEmpty()) {
                return;
            }
            var seat = seats.getFirst();
            chart.put(
                    user,
                    seat,
                    List.of(Why.of(seat.wheelchair() ? "wheelchair" : "wheelchairAisle", user.delegationName())));
        }
    }
}
