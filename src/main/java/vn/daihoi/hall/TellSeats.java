package vn.daihoi.hall;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.award.WhereTheySit;

/// Tells the ceremony where those who receive an award sit.
@Component
class TellSeats implements WhereTheySit {
    private final Seats seats;

    TellSeats(Seats seats) {
        this.seats = seats;
    }

    @Override
    public Map<Long, String> seats(long conferenceId) {
        var found = new HashMap<Long, String>();
        seats.of(conferenceId).forEach((entry, label) -> found.put(entry, label.code()));
        return found;
    }
}
