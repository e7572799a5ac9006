package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.hall.seating.Sitter.Part;

/// The delegations as they sit: those of their people who are not seated for another reason.
///
/// @param pieces the largest first
record Delegations(long id, String name, List<List<Seat>> pieces) {

    static List<Delegations> of(Drawing drawing, Collection<Sitter> sitters, Collection<Placed> placed, Wishes wishes) {
        var seats = seatsOf(drawing, placed);
        var names = new HashMap<Long, String>();
        var groups = new LinkedHashMap<Long, List<Seat>>();
        sitters.stream()
                .filter(one -> one.part(wishes) == Part.DELEGATION && seats.containsKey(one.id()))
                .sorted(Sitter.BY_DELEGATION)
                .forEach(one -> {
                    names.put(one.delegation(), one.delegationName());
                    groups.computeIfAbsent(one.delegation(), _ -> new ArrayList<>())
                            .add(seats.get(one.id()));
                });
        var found = new ArrayList<Delegations>();
        groups.forEach((id, own) -> found.add(new Delegations(id, names.getOrDefault(id, ""), Pieces.of(own))));
        return found;
    }

    /// By sitter; whose seat is no longer drawn is missing.
    static Map<Long, Seat> seatsOf(Drawing drawing, Collection<Placed> placed) {
        var byCode = new Ground(drawing).seats();
        var seats = new HashMap<Long, Seat>();
        for (var one : placed) {
            var seat = byCode.get(one.seat());
            if (seat != null) {
                seats.put(one.sitter(), seat);
            }
        }
        return seats;
    }
}
