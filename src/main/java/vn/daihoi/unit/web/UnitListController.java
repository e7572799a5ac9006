package vn.daihoi.unit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Sorting;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitFilter;
import vn.daihoi.unit.UnitRights;
import vn.daihoi.unit.UnitSearch;
import vn.daihoi.unit.Units;

/// Units as a table that can be searched, narrowed, sorted and taken to Excel.
@Controller
class UnitListController {
    private static final int PAGE = 50;
    private static final int MOST = 100_000;
    private static final int OPTIONS = 12;

    private final UnitSearch search;
    private final Units units;
    private final TiersInForce tiersInForce;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    UnitListController(
            UnitSearch search, Units units, TiersInForce tiersInForce, Dictionary dictionary, SeasonClock clock) {
        this.search = search;
        this.units = units;
        this.tiersInForce = tiersInForce;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/units")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String list(Actor actor, @ModelAttribute UnitQuery query, Model model) {
        var t = dictionary.here();
        var tiers = tiersInForce.today();
        var under = under(actor, query);
        var asked = query.filter(
                tiers.kindsOf(UnitQuery.text(query.tier())), under.map(Unit::id).orElse(null));
        var found = page(actor, asked, ListAddress.page(query.page()));
        model.addAttribute("page", page(actor, query, asked, found, under, tiers, t));
        return "unit/list";
    }

    @GetMapping("/units/export")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    void export(Actor actor, @ModelAttribute UnitQuery query, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var tiers = tiersInForce.today();
        var under = under(actor, query).map(Unit::id).orElse(null);
        var asked = query.filter(tiers.kindsOf(UnitQuery.text(query.tier())), under);
        UnitSheet.of(t, tiers, clock.today())
                .send(response, t.of("unit.list.file"), search.find(actor, asked, MOST, 0).units().stream());
    }

    /// The hits for a box in which a unit is chosen by name or code.
    @GetMapping("/units/options")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String options(
            Actor actor, @RequestParam String box, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var q = UnitQuery.text(typed.getFirst(box));
        model.addAttribute("units", q.isBlank() ? List.of() : search.find(actor, UnitBox.sought(q), OPTIONS));
        return "unit/options";
    }

    private UnitSearch.Found page(Actor actor, UnitFilter asked, int number) {
        var found = search.find(actor, asked, PAGE, (Math.max(1, number) - 1) * PAGE);
        return found.total() == 0 && number > 1 ? search.find(actor, asked, PAGE, 0) : found;
    }

    private Optional<Unit> under(Actor actor, UnitQuery query) {
        return units.coded(UnitBox.code(UnitQuery.text(query.under()))).filter(unit -> actor.sees(unit.path()));
    }

    private UnitListPage page(
            Actor actor,
            UnitQuery query,
            UnitFilter asked,
            UnitSearch.Found found,
            Optional<Unit> under,
            Tiers tiers,
            Words t) {
        return new UnitListPage(
                UnitTabs.of(t, "/units"),
                asked.text(),
                UnitQuery.text(query.kind()),
                UnitQuery.text(query.tier()),
                UnitQuery.text(query.under()),
                under.map(Unit::name).orElse(""),
                UnitQuery.text(query.confidence()),
                UnitQuery.text(query.validity()),
                asked.staffUnknown(),
                Kinds.kinds(t),
                tiers.choices(),
                Kinds.confidences(t),
                validities(t),
                found.units().stream().map(unit -> UnitRow.of(unit, tiers, t)).toList(),
                new Pages(ListAddress.page(query.page()), PAGE, found.total()),
                Sorting.of(query.address().url(), UnitQuery.text(query.sort()), UnitQuery.COLUMNS),
                query.address().url(),
                query.address().url().replaceFirst("/units", "/units/export"),
                query.address().isNarrowed(),
                units.unsure(),
                UnitRights.keepsTree(actor));
    }

    private static List<Choice> validities(Words t) {
        return List.of(
                new Choice("", t.of("unit.validity.open")),
                new Choice("ended", t.of("unit.validity.ended")),
                new Choice("all", t.of("unit.validity.all")));
    }
}
