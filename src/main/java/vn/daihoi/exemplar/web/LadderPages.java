package vn.daihoi.exemplar.web;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.Ladder;
import vn.daihoi.exemplar.Rung;
import vn.daihoi.exemplar.Rung.Standing;
import vn.daihoi.exemplar.Standings;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Registrants;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Links;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lays out the ladder of one group: two lists, each a page at a time, however many there are.
@Component
class LadderPages {
    private static final int ROWS = 50;

    private final Standings standings;
    private final Exemplars exemplars;
    private final Registrants registrants;
    private final Honours honours;
    private final Units units;
    private final Season season;
    private final Dictionary dictionary;

    LadderPages(
            Standings standings,
            Exemplars exemplars,
            Registrants registrants,
            Honours honours,
            Units units,
            Season season,
            Dictionary dictionary) {
        this.standings = standings;
        this.exemplars = exemplars;
        this.registrants = registrants;
        this.honours = honours;
        this.units = units;
        this.season = season;
        this.dictionary = dictionary;
    }

    /// @param reached which page of those who belong to the group
    /// @param way which page of those on the way
    record Asked(String group, int reached, int way) {}

    LadderPage page(Actor actor, Asked asked) {
        var t = dictionary.here();
        var groups = season.groups(actor);
        var chosen = groups.stream()
                .filter(one -> one.value().code().equals(asked.group))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(one -> !one.value().honours().isEmpty())
                        .findFirst());
        var byHonours = chosen.filter(one -> !one.value().honours().isEmpty());
        var lists = byHonours.map(one -> lists(actor, one, asked, t)).orElse(Lists.NONE);
        var criteria = chosen.map(one -> one.value().criteria()).orElse(null);
        return new LadderPage(
                ExemplarPlaces.tabs(actor, t, ExemplarPlaces.LADDER),
                groups.stream()
                        .map(one -> new Choice(one.value().code(), one.value().name()))
                        .toList(),
                chosen.map(one -> one.value().code()).orElse(""),
                chosen.map(one -> one.value().name()).orElse(""),
                chosen.map(Cited::citation).orElse(null),
                criteria == null ? "" : criteria,
                byHonours.isPresent() || chosen.isEmpty() ? "" : otherwise(chosen.get(), t),
                address(asked, chosen.map(one -> one.value().code()).orElse("")),
                lists.reached,
                lists.onTheWay,
                lists.far);
    }

    private static String address(Asked asked, String code) {
        var group = Links.with(ExemplarPlaces.LADDER, "group", code);
        return Links.with(Links.with(group, "reached", asked.reached), "way", asked.way);
    }

    private record Lists(LadderPage.Part reached, LadderPage.Part onTheWay, long far) {
        static final LadderPage.Part EMPTY = new LadderPage.Part(List.of(), new Pages(1, ROWS, 0));
        static final Lists NONE = new Lists(EMPTY, EMPTY, 0);
    }

    private Lists lists(Actor actor, Cited<DelegateGroup> group, Asked asked, Words t) {
        var steps = Ladder.steps(group.value(), season.today());
        var numbers = standings.count(actor, season.of(actor), steps);
        var reached = new Pages(asked.reached, ROWS, numbers.reached());
        var way = new Pages(asked.way, ROWS, numbers.onTheWay());
        return new Lists(
                part(actor, group, steps, Standing.REACHED, reached, t),
                part(actor, group, steps, Standing.ON_THE_WAY, way, t),
                numbers.far());
    }

    private LadderPage.Part part(
            Actor actor, Cited<DelegateGroup> group, List<Ladder.Step> steps, Standing standing, Pages pages, Words t) {
        var of = season.of(actor);
        var ids = standings.page(actor, of, steps, standing, pages.size(), pages.offset());
        var known = registrants.byIds(actor, ids);
        var proposed = exemplars.ofRegistrants(actor, of, ids);
        var held = honours.of(ids);
        var places = new HashMap<Long, Optional<Unit>>();
        var rows = ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(one -> {
                    var all = held.getOrDefault(one.id(), List.of()).stream()
                            .map(Honours.Held::honour)
                            .toList();
                    var rung = Ladder.of(List.of(group), one.kind(), all, season.today())
                            .getFirst();
                    var exemplar = Optional.ofNullable(proposed.get(one.id()));
                    var place = places.computeIfAbsent(one.unitId(), units::find);
                    return row(one, exemplar, place, rung, t);
                })
                .toList();
        return new LadderPage.Part(rows, pages);
    }

    private static LadderPage.Row row(
            Registrant one, Optional<Exemplar> exemplar, Optional<Unit> place, Rung rung, Words t) {
        return new LadderPage.Row(
                exemplar.map(it -> ExemplarPlaces.LIST + "/" + it.id()).orElse("/people/" + one.id()),
                one.name().full(),
                one.invented(),
                exemplar.map(it -> Shown.under(it, t))
                        .orElseGet(() -> t.of("people.kind." + one.kind().code())
                                + place.map(unit -> " · " + unit.name()).orElse("")),
                exemplar.isPresent(),
                rung.by().stream().map(honour -> Rungs.honour(honour, t)).toList(),
                Rungs.missing(rung, t));
    }

    private String otherwise(Cited<DelegateGroup> group, Words t) {
        var rung = Ladder.of(List.of(group), Kind.PERSON, List.of(), season.today())
                .getFirst();
        var posts = group.value().posts();
        var text = String.join(" ", Rungs.missing(rung, t));
        return posts.isEmpty() ? text : text + " " + String.join("; ", posts) + ".";
    }
}
