package vn.daihoi.publicity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.DossierState;
import vn.daihoi.publicity.Aims;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Items;
import vn.daihoi.publicity.LayPlan;
import vn.daihoi.publicity.Phase;
import vn.daihoi.publicity.PressRights;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Builds the plans of the press bodies.
@Component
class PlansPages {
    private final Campaigns campaigns;
    private final Items items;
    private final Aims aims;
    private final ItemLines lines;
    private final LayPlan lay;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    PlansPages(
            Campaigns campaigns,
            Items items,
            Aims aims,
            ItemLines lines,
            LayPlan lay,
            SeasonClock clock,
            Dictionary dictionary) {
        this.campaigns = campaigns;
        this.items = items;
        this.aims = aims;
        this.lines = lines;
        this.lay = lay;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// What was typed for one phase of one body and could not be saved.
    record Typed(long body, Phase phase, String words) {}

    PlansPage page(Actor actor) {
        return page(actor, new Typed(0, Phase.BEFORE, ""));
    }

    PlansPage page(Actor actor, Typed typed) {
        var t = dictionary.here();
        var campaign = campaigns.now();
        var clashes = new ArrayList<Clash>();
        var bodies = campaign.stream()
                .flatMap(one -> one.bodies().stream().map(body -> body(actor, one, body, typed, clashes, t)))
                .toList();
        return new PlansPage(
                PublicityPlaces.tabs(t, PublicityPlaces.PLANS),
                campaign.map(Campaign::cite).orElse(null),
                bodies,
                clashes);
    }

    private PlansPage.Body body(Actor actor, Campaign campaign, Unit body, Typed typed, List<Clash> clashes, Words t) {
        var own = items.ofSeason(campaign.season()).stream()
                .filter(one -> one.bodyId() == body.id())
                .toList();
        var kept = aims.of(body.id(), campaign.season());
        var parts = new ArrayList<PlansPage.Part>();
        for (var phase : Phase.values()) {
            var aim = Objects.requireNonNull(kept.get(phase));
            var mine = typed.body() == body.id() && typed.phase() == phase;
            if (mine) {
                clashes.add(new Clash(campaign.phase(phase), aim.words(), typed.words()));
            }
            var some = own.stream().filter(one -> one.phase() == phase).toList();
            parts.add(new PlansPage.Part(
                    phase.code(),
                    campaign.phase(phase),
                    mine ? typed.words() : aim.words(),
                    aim.version(),
                    (int) some.stream().filter(Item::isPublished).count(),
                    lines.of(actor, campaign, some, t)));
        }
        var owed = lay.owed(actor, campaign, body.id()).map(one -> owed(actor, one, t));
        return new PlansPage.Body(body.id(), body.name(), PressRights.mayEdit(actor, body), parts, owed.orElse(null));
    }

    private PlansPage.Owed owed(Actor actor, Dossier dossier, Words t) {
        var state = dossier.state();
        var late = dossier.isLateOn(clock.today());
        return new PlansPage.Owed(
                "/duties/" + dossier.id(),
                dossier.duty().name(),
                late ? "bad" : state instanceof DossierState.Accepted ? "good" : state.isWithUnit() ? "heed" : "info",
                t.of("duty.state." + state.code()),
                late ? t.of("publicity.plans.duty.late") : "",
                lay.mayLay(actor, dossier),
                state.isWithUnit());
    }
}
