package vn.daihoi.publicity.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Registrants;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Cleared;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.WebAddress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Items as one line each. Names of units are nobody's secret; people are named to whoever may see them.
@Component
class ItemLines {
    private final Registrants registrants;
    private final Cleared cleared;
    private final Units units;
    private final SeasonClock clock;

    ItemLines(Registrants registrants, Cleared cleared, Units units, SeasonClock clock) {
        this.registrants = registrants;
        this.cleared = cleared;
        this.units = units;
        this.clock = clock;
    }

    List<PublicityPage.Line> of(Actor actor, Campaign campaign, List<Item> items, Words t) {
        var ids = new HashSet<Long>();
        items.forEach(one -> ids.addAll(one.subjects()));
        var people = people(actor, campaign, ids);
        var names = names(items);
        return items.stream().map(one -> line(one, campaign, people, names, t)).toList();
    }

    /// Who stands in the reader's register, and who has agreed to be published.
    Map<Long, String> people(Actor actor, Campaign campaign, Collection<Long> ids) {
        var people = new LinkedHashMap<Long, String>();
        registrants.byIds(actor, ids).values().stream()
                .filter(one -> one.mergedInto() == null)
                .forEach(one -> people.put(one.id(), one.name().full()));
        if (!people.keySet().containsAll(ids)) {
            cleared.among(campaign.season(), ids)
                    .values()
                    .forEach(one -> people.putIfAbsent(one.registrantId(), one.name()));
        }
        return people;
    }

    Map<Long, String> names(List<Item> items) {
        return Acting.as(Actor.SYSTEM, () -> {
            var names = new HashMap<Long, String>();
            for (var item : items) {
                if (item.aboutUnitId() != null) {
                    names.computeIfAbsent(
                            item.aboutUnitId(),
                            id -> units.find(id).map(Unit::name).orElse(""));
                }
            }
            return names;
        });
    }

    private PublicityPage.Line line(
            Item item, Campaign campaign, Map<Long, String> people, Map<Long, String> names, Words t) {
        var about = new ArrayList<String>();
        item.subjects().stream().map(people::get).filter(Objects::nonNull).forEach(about::add);
        if (item.aboutUnitId() != null) {
            about.add(names.getOrDefault(item.aboutUnitId(), ""));
        }
        var state = item.isPublished() ? "published" : item.isOverdueOn(clock.today()) ? "overdue" : "planned";
        return new PublicityPage.Line(
                item.id(),
                t.day(item.day()),
                item.title(),
                campaign.body(item.bodyId()).map(Unit::name).orElse(""),
                campaign.phase(item.phase()),
                t.of("publicity.genre." + item.genre().code()),
                String.join(", ", about),
                item.author(),
                badge(state),
                t.of("publicity.state." + state),
                item.link(),
                WebAddress.host(item.link()));
    }

    private static String badge(String state) {
        return switch (state) {
            case "published" -> "good";
            case "overdue" -> "bad";
            default -> "plain";
        };
    }
}
