package vn.daihoi.delegate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.allocation.DecidedSeats;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.unit.Unit;

/// How many delegates each unit may send, as the allocation in force says (KH128 III.2).
@Component
class AllocatedSeats {
    private final DecidedSeats decided;
    private final Places places;

    AllocatedSeats(DecidedSeats decided, Places places) {
        this.decided = decided;
        this.places = places;
    }

    /// By id of the sending unit, all groups together; empty while nothing is decided, and for a conference that is not
    /// the congress. Groups that are filled centrally stand at the congress's own unit and are nobody's seats.
    Map<Long, Yardstick.Seats> to(Unit unit, String season) {
        if (unit.parentId() != null) {
            return Map.of();
        }
        var numbers = new LinkedHashMap<Long, Integer>();
        decided.ofSeason(season).stream()
                .filter(seat -> seat.unitId() != unit.id())
                .forEach(seat -> numbers.merge(seat.unitId(), seat.seats(), Integer::sum));
        var named = places.below(unit.path(), numbers.keySet());
        var seats = new LinkedHashMap<Long, Yardstick.Seats>();
        numbers.forEach((id, number) -> {
            var place = named.get(id);
            if (place != null) {
                seats.put(id, new Yardstick.Seats(place.name(), number));
            }
        });
        return seats;
    }
}
