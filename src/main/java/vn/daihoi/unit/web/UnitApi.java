package vn.daihoi.unit.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitSearch;
import vn.daihoi.unit.Units;

/// What the pages of units show, for programs. The same scope holds.
@RestController
@RequestMapping("/api/v1/units")
class UnitApi {
    private static final int LARGEST_PAGE = 500;

    private final Units units;
    private final UnitSearch search;
    private final TiersInForce tiersInForce;

    UnitApi(Units units, UnitSearch search, TiersInForce tiersInForce) {
        this.units = units;
        this.search = search;
        this.tiersInForce = tiersInForce;
    }

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    UnitsJson list(Actor actor, @ModelAttribute UnitQuery query, @RequestParam(defaultValue = "50") int size) {
        var under = units.coded(UnitBox.code(UnitQuery.text(query.under())))
                .filter(unit -> actor.sees(unit.path()))
                .map(Unit::id)
                .orElse(null);
        var kinds = tiersInForce.today().kindsOf(UnitQuery.text(query.tier()));
        var rows = Math.clamp(size, 1, LARGEST_PAGE);
        var number = ListAddress.page(query.page());
        var found = search.find(actor, query.filter(kinds, under), rows, (number - 1) * rows);
        return new UnitsJson(found.total(), number, rows, json(found));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    UnitJson one(Actor actor, @PathVariable long id) {
        return UnitJson.of(units.placed(units.visibleTo(actor, id)));
    }

    @GetMapping("/{id}/children")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    List<UnitJson> children(Actor actor, @PathVariable long id) {
        var above = units.visibleTo(actor, id);
        return units.childrenOf(actor, above.id()).stream()
                .map(units::placed)
                .map(UnitJson::of)
                .toList();
    }

    private static List<UnitJson> json(UnitSearch.Found found) {
        return found.units().stream().map(UnitJson::of).toList();
    }

    /// @param total in all, of which `units` is one page
    public record UnitsJson(long total, int page, int size, List<UnitJson> units) {}
}
