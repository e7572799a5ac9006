package vn.daihoi.demo;

import java.util.HashSet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Cleared;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Items;
import vn.daihoi.publicity.KeepItems;
import vn.daihoi.shared.Acting;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Pieces about a district tell of an exemplar who lives there and has agreed to it; the others are still to be written
/// about.
@Component
@Profile("demo")
class SubjectChapter implements DemoChapter {
    private static final int ORDER = 495;

    private final Campaigns campaigns;
    private final Cleared cleared;
    private final Items items;
    private final KeepItems keep;
    private final Units units;

    SubjectChapter(Campaigns campaigns, Cleared cleared, Items items, KeepItems keep, Units units) {
        this.campaigns = campaigns;
        this.cleared = cleared;
        this.items = items;
        this.keep = keep;
        this.units = units;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var campaign = campaigns.now().orElseThrow();
        var told = new HashSet<Long>();
        for (var item : items.ofSeason(campaign.season())) {
            var about = item.aboutUnitId();
            var path = about == null ? "" : units.find(about).map(Unit::path).orElse("");
            cleared.of(campaign.season()).stream()
                    .filter(one -> !path.isEmpty()
                            && path.contains(".")
                            && one.unitPath().startsWith(path))
                    .filter(one -> told.add(one.id()))
                    .findFirst()
                    .ifPresent(one -> name(campaign, item, one));
        }
    }

    private void name(Campaign campaign, Item item, Exemplar one) {
        var officer = PublicityChapter.officer(campaign.body(item.bodyId()).orElseThrow());
        Acting.as(officer, () -> {
            keep.name(officer, item.id(), one);
            return true;
        });
    }
}
