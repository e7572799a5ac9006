package vn.daihoi.unit.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.PlacedUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitRights;
import vn.daihoi.unit.Units;

/// One unit: what is known of it, where it stands, what stands under it, what was done with it.
@Controller
class UnitController {
    private final Units units;
    private final TiersInForce tiersInForce;
    private final HistoryWords history;
    private final UnitPanels panels;
    private final Dictionary dictionary;

    UnitController(
            Units units, TiersInForce tiersInForce, HistoryWords history, UnitPanels panels, Dictionary dictionary) {
        this.units = units;
        this.tiersInForce = tiersInForce;
        this.history = history;
        this.panels = panels;
        this.dictionary = dictionary;
    }

    @GetMapping("/units/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, units.visibleTo(actor, id), dictionary.here()));
        return "unit/unit";
    }

    private UnitPage page(Actor actor, Unit unit, Words t) {
        var tiers = tiersInForce.today();
        var placed = units.placed(unit);
        var origin = units.originOf(unit.id());
        var lines = history.of(unit.id());
        return new UnitPage(
                crumbs(actor, unit, t),
                UnitRow.of(placed, tiers, t),
                placed.place(),
                Objects.requireNonNullElse(unit.email(), ""),
                t.day(unit.validFrom()),
                Objects.requireNonNullElse(origin.staffSource(), ""),
                Objects.requireNonNullElse(origin.source(), ""),
                unit.validTo() == null ? "" : t.of("unit.ended", unit.validTo()),
                units.childrenOf(actor, unit.id()).stream()
                        .map(child -> UnitRow.of(new PlacedUnit(child, unit.name(), unit.code(), 0), tiers, t))
                        .toList(),
                lines,
                panels.of(actor, unit),
                unit.validTo() == null && UnitRights.of(actor, unit) != UnitRights.READ,
                unit.validTo() == null && UnitRights.keepsTree(actor));
    }

    /// The way down to the unit. Units above the reader's own have no page for the reader.
    private List<Crumb> crumbs(Actor actor, Unit unit, Words t) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(t.of("unit.list.title"), "/units"));
        units.ancestorsOf(unit.id()).stream()
                .filter(above -> actor.sees(above.path()))
                .forEach(above -> crumbs.add(new Crumb(above.name(), "/units/" + above.id())));
        crumbs.add(new Crumb(unit.name(), ""));
        return crumbs;
    }
}
