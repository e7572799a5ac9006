package vn.daihoi.duty.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.DutyNarrowing;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Tier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lays out lists of duties: what came in, what is late.
@Component
class DutyLists {
    static final int A_PAGE = 50;
    static final int ALL = 5_000;
    private static final List<String> INBOX_STATES = List.of("sent_up", "received", "returned", "accepted");

    private final DutyList duties;
    private final DutyNarrowing narrowing;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    DutyLists(DutyList duties, DutyNarrowing narrowing, Units units, SeasonClock clock, Dictionary dictionary) {
        this.duties = duties;
        this.narrowing = narrowing;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// Without a state asked for: what waits for the receiver.
    ListPage inbox(Actor actor, ListPage.Asked asked) {
        var filter = filter(actor, asked);
        var inState = asked.state().isEmpty() ? filter.in("sent_up", "received") : filter.in(asked.state());
        return page(actor, "/inbox", asked, inState, "");
    }

    ListPage late(Actor actor, ListPage.Asked asked) {
        var text = dictionary.here().of("duty.chase.text", clock.today());
        return page(actor, "/duties/late", asked, filter(actor, asked).late(), text);
    }

    List<DutyLine> allLate(Actor actor, ListPage.Asked asked) {
        return duties.byUnit(actor, filter(actor, asked).late(), ALL, 0);
    }

    DutyWords words() {
        return new DutyWords(dictionary.here(), clock.today());
    }

    private DutyFilter filter(Actor actor, ListPage.Asked asked) {
        return narrowing.filter(actor, asked.narrowing());
    }

    /// Whose duties a list tells of: what comes to the reader's own unit, or the whole subtree; narrowed to a place.
    String scope(Actor actor, ListPage.Asked asked) {
        var unitId = actor.unitId();
        var t = dictionary.here();
        var top = unitId == null
                ? t.of("duty.scope.everything")
                : units.find(unitId).map(Unit::name).orElse("");
        var scope = t.of(narrowing.isOwn(actor, asked.narrowing()) ? "duty.scope.own" : "duty.scope.whole", top);
        return places(actor).stream()
                .filter(place -> place.value().equals(asked.place()))
                .findFirst()
                .map(place -> t.of("duty.scope.place", scope, place.label()))
                .orElse(scope);
    }

    private List<DutyLine> lines(Actor actor, DutyFilter filter, int offset) {
        return filter.lateOnly()
                ? duties.byUnit(actor, filter, A_PAGE, offset)
                : duties.find(actor, filter, A_PAGE, offset);
    }

    private ListPage page(Actor actor, String path, ListPage.Asked asked, DutyFilter filter, String text) {
        var words = words();
        var pages = new Pages(asked.page(), A_PAGE, duties.count(actor, filter));
        var query = query(asked);
        var url = UriComponentsBuilder.fromPath(path).query(query).build().toUriString();
        return new ListPage(
                url,
                query,
                asked,
                INBOX_STATES.stream()
                        .map(state -> new Choice(state, words.t().of("duty.state." + state)))
                        .toList(),
                duties.rules(actor).stream()
                        .map(rule -> new Choice(rule.code(), rule.name()))
                        .toList(),
                tiers(actor),
                places(actor),
                lines(actor, filter, pages.offset()).stream().map(words::row).toList(),
                pages,
                words.t().day(words.today()),
                scope(actor, asked),
                actor.has(Roles.STANDING_BODY),
                text);
    }

    private static String query(ListPage.Asked asked) {
        var narrowed = asked.narrowing().query();
        var state = asked.state().isEmpty() ? "" : "state=" + asked.state();
        return state.isEmpty() || narrowed.isEmpty() ? state + narrowed : state + "&" + narrowed;
    }

    private List<Choice> tiers(Actor actor) {
        return narrowing.plan(actor).map(Plan::tiers).orElse(List.of()).stream()
                .map(DutyLists::choice)
                .toList();
    }

    private static Choice choice(Tier tier) {
        return new Choice(tier.code(), tier.name().value());
    }

    /// The reader's own unit and the districts right below it.
    private List<Choice> places(Actor actor) {
        var unitId = actor.unitId();
        var places = new ArrayList<Choice>();
        if (unitId != null) {
            units.childrenOf(actor, unitId).stream()
                    .filter(DutyLists::isPlace)
                    .forEach(unit -> places.add(new Choice(Long.toString(unit.id()), unit.name())));
        }
        return places;
    }

    private static boolean isPlace(Unit unit) {
        return unit.kind().equals("huyen") || unit.kind().equals("tinh");
    }
}
