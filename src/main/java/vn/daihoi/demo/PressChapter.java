package vn.daihoi.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Items;
import vn.daihoi.publicity.KeepItems;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;

/// By the morning of the congress the press has published what it had planned; one piece was forgotten.
@Component
@Profile("demo")
class PressChapter implements DemoChapter {
    private static final int ORDER = 140;
    private static final String OF_THE_FARMER = "Người nữ nông dân Khmer và mười héc-ta lúa";

    private final Campaigns campaigns;
    private final Items items;
    private final KeepItems keep;
    private final Exemplars exemplars;
    private final SeasonClock clock;

    PressChapter(Campaigns campaigns, Items items, KeepItems keep, Exemplars exemplars, SeasonClock clock) {
        this.campaigns = campaigns;
        this.items = items;
        this.keep = keep;
        this.exemplars = exemplars;
        this.clock = clock;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var campaign = campaigns.now().orElseThrow();
        var due = items.ofSeason(campaign.season()).stream()
                .filter(one -> one.isOverdueOn(clock.today()))
                .skip(1)
                .toList();
        due.forEach(one -> publish(campaign.body(one.bodyId()).orElseThrow(), one));
        items.ofSeason(campaign.season()).stream()
                .filter(one -> one.title().equals(OF_THE_FARMER))
                .forEach(one -> ofTheFarmer(campaign, one));
    }

    private void ofTheFarmer(Campaign campaign, Item one) {
        var named = new ExemplarFilter(
                campaign.season(), ChosenStoryChapter.FARMER, null, null, null, null, null, null, false);
        var officer = PublicityChapter.officer(campaign.body(one.bodyId()).orElseThrow());
        exemplars.find(Actor.SYSTEM, named, 1, 0).rows().stream()
                .filter(Exemplar::mayBePublished)
                .forEach(farmer -> Acting.as(officer, () -> {
                    keep.name(officer, one.id(), farmer);
                    return true;
                }));
    }

    private void publish(Unit body, Item one) {
        var officer = PublicityChapter.officer(body);
        Acting.as(officer, () -> {
            keep.save(officer, out(body, one, one.plannedOn()));
            return true;
        });
    }

    private static Item out(Unit body, Item one, LocalDate day) {
        return new Item(
                one.id(),
                one.season(),
                one.bodyId(),
                one.phase(),
                one.genre(),
                one.title(),
                one.plannedOn(),
                day,
                PublicityChapter.link(body, (int) one.id() + 100),
                one.author(),
                one.sector(),
                one.movement(),
                one.aboutUnitId(),
                one.note(),
                one.subjects(),
                one.version(),
                "",
                null);
    }
}
