package vn.daihoi.conference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.TierKind;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.PlacedUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitFilter;
import vn.daihoi.unit.UnitSearch;
import vn.daihoi.unit.Units;

/// The units of a pilot's tier. They lie outside its subtree, so the system looks for them: names and places only.
@Component
public class Peers {
    private static final int OFFERED = 12;

    private final UnitSearch search;
    private final Units units;

    Peers(UnitSearch search, Units units) {
        this.search = search;
        this.units = units;
    }

    /// Units a pilot may invite and has not yet. Call it outside of a transaction: that one would keep the pilot's
    /// scope.
    public List<PlacedUnit> offered(Grounds grounds, String text, List<InvitedPeer> invited) {
        var asked = invited.stream().map(InvitedPeer::peerId).collect(Collectors.toSet());
        var filter = new UnitFilter(
                text, kinds(grounds), null, null, false, UnitFilter.Validity.OPEN, UnitFilter.Order.PLACE, false);
        var found = Acting.as(Actor.SYSTEM, () -> search.find(Actor.SYSTEM, filter, OFFERED + asked.size() + 1, 0));
        return found.units().stream()
                .filter(placed -> isPeer(grounds, placed.unit())
                        && !asked.contains(placed.unit().id()))
                .limit(OFFERED)
                .toList();
    }

    /// Looks the chosen units up; call it outside of a transaction as well.
    public List<Unit> chosen(Set<Long> ids) {
        return Acting.as(
                Actor.SYSTEM,
                () -> ids.stream().flatMap(id -> units.find(id).stream()).toList());
    }

    boolean isPeer(Grounds grounds, Unit unit) {
        return unit.id() != grounds.unit().id() && kinds(grounds).contains(unit.kind());
    }

    private static Set<String> kinds(Grounds grounds) {
        return grounds.terms().tier().kinds().stream()
                .map(Cited::value)
                .map(TierKind::kind)
                .collect(Collectors.toSet());
    }
}
