package vn.daihoi.stage.minutes;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.door.LiveNumbers;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.stage.Stage;

/// Summoned and present as the credentials report counts them, so that the two papers agree; as the doors count them
/// until presence has been written into the list.
@Component
class Presence {
    private final DelegateLists lists;
    private final Delegates delegates;
    private final LiveNumbers doors;
    private final SeasonClock clock;

    Presence(DelegateLists lists, Delegates delegates, LiveNumbers doors, SeasonClock clock) {
        this.lists = lists;
        this.delegates = delegates;
        this.doors = doors;
        this.clock = clock;
    }

    record Counted(int summoned, int present) {}

    Counted of(Actor actor, Stage stage) {
        var all = lists.ofUnit(stage.unit().id(), stage.conference().season(), Purpose.HERE)
                .map(list -> delegates.of(actor, list))
                .orElse(List.of());
        var counted = Credentials.of(all, clock.today());
        if (counted.recorded() > 0) {
            return new Counted(counted.total(), counted.present());
        }
        var now = doors.of(stage.id());
        return new Counted(counted.total(), now.delegatesPresent());
    }
}
