package vn.daihoi.badge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.shared.Actor;

/// Those for whom badges are made: everybody on the conference's own list who goes.
@Component
class Bearers {
    private final DelegateLists lists;
    private final Delegates delegates;

    Bearers(DelegateLists lists, Delegates delegates) {
        this.lists = lists;
        this.delegates = delegates;
    }

    /// In the order of names; empty while there is no list.
    List<Delegates.Line> lines(Actor actor, DayHeads.Seen day) {
        return lists.ofUnit(day.unit().id(), day.conference().season(), Purpose.HERE)
                .map(list -> delegates.lines(actor, list, day.unit()))
                .orElse(List.of());
    }

    /// Ids of those who go, in the order of names.
    Set<Long> going(Actor actor, DayHeads.Seen day) {
        var ids = new LinkedHashSet<Long>();
        lines(actor, day).stream()
                .filter(line -> line.entry().counts())
                .forEach(line -> ids.add(line.entry().id()));
        return ids;
    }
}
