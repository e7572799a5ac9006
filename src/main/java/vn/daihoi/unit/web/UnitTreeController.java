package vn.daihoi.unit.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.PlacedUnit;
import vn.daihoi.unit.UnitKind;
import vn.daihoi.unit.UnitRights;
import vn.daihoi.unit.UnitTree;
import vn.daihoi.unit.Units;

/// Units as a tree; each branch is fetched when it is opened.
@Controller
class UnitTreeController {
    private final UnitTree tree;
    private final Units units;
    private final TiersInForce tiersInForce;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    UnitTreeController(
            UnitTree tree, Units units, TiersInForce tiersInForce, Dictionary dictionary, SeasonClock clock) {
        this.tree = tree;
        this.units = units;
        this.tiersInForce = tiersInForce;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/units/tree")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, Model model) {
        var t = dictionary.here();
        var roots = tree.level(actor, null, clock.today());
        var level = roots.isEmpty()
                ? List.<TreeGroup>of()
                : level(actor, roots.getFirst().unit().id(), t);
        var nodes = roots.stream().map(root -> node(actor, root, t)).toList();
        model.addAttribute(
                "page",
                new TreePage(UnitTabs.of(t, "/units/tree"), nodes, level, units.unsure(), UnitRights.keepsTree(actor)));
        return "unit/tree";
    }

    /// A branch may be opened from above one's own units, hence no look at the unit itself: what stands under it and
    /// outside the reader's scope is not told anyway.
    @GetMapping("/units/{id}/children")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String children(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("groups", level(actor, id, dictionary.here()));
        return "unit/level";
    }

    private List<TreeGroup> level(Actor actor, long id, Words t) {
        var children = tree.level(actor, id, clock.today());
        var byKind = new TreeMap<Integer, List<PlacedUnit>>(
                children.stream().collect(groupingBy(child -> order(child.unit().kind()))));
        return byKind.values().stream()
                .map(group -> new TreeGroup(
                        byKind.size() == 1
                                ? ""
                                : Kinds.name(group.getFirst().unit().kind(), t),
                        group.stream().map(child -> node(actor, child, t)).toList()))
                .toList();
    }

    private TreeNode node(Actor actor, PlacedUnit placed, Words t) {
        return new TreeNode(
                UnitRow.of(placed, tiersInForce.today(), t),
                actor.sees(placed.unit().path()));
    }

    private static int order(String kind) {
        return UnitKind.coded(kind).map(UnitKind::ordinal).orElse(UnitKind.values().length);
    }
}
