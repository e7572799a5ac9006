package vn.daihoi.publicity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Coverage;
import vn.daihoi.publicity.Covered;
import vn.daihoi.publicity.GroupCoverage;
import vn.daihoi.publicity.Phase;
import vn.daihoi.publicity.PressRights;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SortKey;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.UnitKind;

/// Builds the coverage by unit, field, movement and press body.
@Component
class CoveragePages {
    private static final int NAMED = 60;

    private final Campaigns campaigns;
    private final Covered covered;
    private final Dictionary dictionary;

    CoveragePages(Campaigns campaigns, Covered covered, Dictionary dictionary) {
        this.campaigns = campaigns;
        this.covered = covered;
        this.dictionary = dictionary;
    }

    CoveragePage page(Actor actor) {
        var t = dictionary.here();
        var tabs = PublicityPlaces.tabs(t, PublicityPlaces.COVERAGE);
        var none = List.<CoveragePage.Row>of();
        return campaigns
                .now()
                .map(campaign -> page(actor, campaign, t))
                .orElseGet(() -> new CoveragePage(
                        tabs,
                        null,
                        none,
                        none,
                        none,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        none,
                        0,
                        0,
                        new CoveragePage.Told(0, 0, "", ""),
                        0,
                        0));
    }

    private CoveragePage page(Actor actor, Campaign campaign, Words t) {
        var coverage = covered.by(actor, campaign);
        var vouched = covered.vouched(actor, campaign);
        var silent = covered.silent(campaign, vouched);
        var greatest =
                greatest(coverage.units().stream().map(Coverage.OfUnit::count).toList());
        var greatestSector = greatest(
                coverage.sectors().stream().map(Coverage.OfSector::count).toList());
        var greatestMovement = greatest(
                coverage.movements().stream().map(Coverage.OfMovement::count).toList());
        return new CoveragePage(
                PublicityPlaces.tabs(t, PublicityPlaces.COVERAGE),
                campaign.cite(),
                coverage.units().stream()
                        .filter(one -> one.count().published() > 0)
                        .map(one -> row(one.unit().id(), one.unit().name(), one.count(), greatest))
                        .toList(),
                coverage.sectors().stream()
                        .map(one -> row(0, t.of("people.sector." + one.sector().code()), one.count(), greatestSector))
                        .toList(),
                coverage.movements().stream()
                        .map(one -> row(0, one.name(), one.count(), greatestMovement))
                        .toList(),
                covered.groups(campaign, vouched).stream()
                        .map(one -> group(one, t))
                        .toList(),
                coverage.bodies().stream().map(one -> body(one, t)).toList(),
                Arrays.stream(Phase.values()).map(campaign::phase).toList(),
                never(coverage, greatest, t),
                silent.stream()
                        .limit(NAMED)
                        .map(one -> new CoveragePage.Row(one.id(), one.name() + ", " + one.unitName(), 0, 0, 1))
                        .toList(),
                silent.size(),
                vouched.size(),
                told(actor, campaign, vouched),
                coverage.all().published(),
                coverage.all().planned());
    }

    private static CoveragePage.Group group(GroupCoverage one, Words t) {
        return new CoveragePage.Group(
                t.of("publicity.group." + one.group().code()),
                one.told(),
                one.exemplars(),
                one.items().published(),
                one.items().planned());
    }

    /// By kind in the order of the kinds, within a kind by name.
    private static List<CoveragePage.OfKind> never(Coverage coverage, int greatest, Words t) {
        var groups = new ArrayList<CoveragePage.OfKind>();
        for (var kind : UnitKind.values()) {
            var rows = coverage.never().stream()
                    .filter(one -> one.unit().kind().equals(kind.code()))
                    .sorted(Comparator.comparing(
                            one -> SortKey.ofText(one.unit().name())))
                    .map(one -> row(one.unit().id(), one.unit().name(), one.count(), greatest))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new CoveragePage.OfKind(t.of("unit.kind." + kind.code()), rows));
            }
        }
        return groups;
    }

    private CoveragePage.Told told(Actor actor, Campaign campaign, List<Exemplar> vouched) {
        var states = vouched.stream().map(one -> one.state().code()).distinct().toList();
        return new CoveragePage.Told(
                (int) vouched.stream().filter(Exemplar::isConsented).count(),
                covered.open(vouched),
                "/exemplars" + (states.size() == 1 ? "?state=" + states.getFirst() : ""),
                PressRights.readsKit(actor, campaign.bodies()) ? PublicityPlaces.KIT : "");
    }

    private static CoveragePage.Body body(Coverage.OfBody one, Words t) {
        var cells = one.phases().stream()
                .map(count -> count.all() == 0 ? "–" : t.of("publicity.coverage.cell", count.published(), count.all()))
                .toList();
        return new CoveragePage.Body(
                one.body().name(), cells, one.all().published(), one.all().planned());
    }

    private static CoveragePage.Row row(long id, String name, Coverage.Count count, int greatest) {
        return new CoveragePage.Row(id, name, count.published(), count.planned(), greatest);
    }

    private static int greatest(List<Coverage.Count> counts) {
        return Math.max(
                1, counts.stream().mapToInt(Coverage.Count::published).max().orElse(1));
    }
}
