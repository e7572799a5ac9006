package vn.daihoi.publicity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.PlacedUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitSearch;

/// What the rows of a list of the press name, wherever in the tree it stands: asked beside the reader's transaction, as
/// the press knows it and not as the reader sees the register.
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListedNames {
    private static final int MOST = 20;

    private final Campaigns campaigns;
    private final Cleared cleared;
    private final UnitSearch units;

    ListedNames(Campaigns campaigns, Cleared cleared, UnitSearch units) {
        this.campaigns = campaigns;
        this.cleared = cleared;
        this.units = units;
    }

    Optional<Campaign> campaign() {
        return campaigns.now();
    }

    /// Exemplars who have agreed to be published.
    List<Exemplar> cleared(String season) {
        return cleared.of(season);
    }

    /// By code, or by a name that only one unit bears.
    Optional<Long> unit(String text) {
        var plain = VietnameseText.plain(text);
        var found = Acting.as(Actor.SYSTEM, () -> units.find(Actor.SYSTEM, text, MOST)).stream()
                .map(PlacedUnit::unit)
                .filter(unit -> unit.code().equalsIgnoreCase(text)
                        || VietnameseText.plain(unit.name()).equals(plain))
                .map(Unit::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
