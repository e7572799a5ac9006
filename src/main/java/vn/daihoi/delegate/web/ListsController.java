package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.ConferenceList;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.conference.Listed;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// All lists in the reader's scope, and the beginning of one.
@Controller
class ListsController {
    private final DelegateLists lists;
    private final ConferenceList conferences;
    private final GroundsFor grounds;
    private final BeginList begin;
    private final Units units;
    private final Dictionary dictionary;

    ListsController(
            DelegateLists lists,
            ConferenceList conferences,
            GroundsFor grounds,
            BeginList begin,
            Units units,
            Dictionary dictionary) {
        this.lists = lists;
        this.conferences = conferences;
        this.grounds = grounds;
        this.begin = begin;
        this.units = units;
        this.dictionary = dictionary;
    }

    @GetMapping("/lists")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, Model model) {
        model.addAttribute("page", page(actor));
        return "delegate/lists";
    }

    @PostMapping("/lists")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String begin(Actor actor, @RequestParam long unit, @RequestParam String purpose, RedirectAttributes redirect) {
        var id = begin.begin(actor, unit, Purpose.of(purpose).orElseThrow(() -> new NotThere("purpose", purpose)));
        Flash.done("delegate.done.begun").on(redirect);
        return "redirect:/lists/" + id;
    }

    private ListsPage page(Actor actor) {
        var own = actor.unitId() == null
                ? null
                : units.find(actor.unitId())
                        .filter(unit -> actor.sees(unit.path()))
                        .orElse(null);
        var whole = conferences.of(actor);
        var planned = whole.isPresent();
        var standings = planned && own != null ? standings(own) : Map.<Key, ListsPage.Count>of();
        return new ListsPage(
                own == null ? 0 : own.id(),
                own == null ? "" : own.name(),
                own != null && Editors.mayEdit(actor, own),
                own == null || !planned ? List.of() : slots(own, standings),
                whole.map(all -> rows(all.all(), own, standings)).orElse(List.of()),
                planned);
    }

    private record Key(long unitId, String purpose) {}

    private Map<Key, ListsPage.Count> standings(Unit own) {
        var counts = new HashMap<Key, ListsPage.Count>();
        grounds.find(own, null)
                .map(found -> lists.standings(found.plan().heading().season()))
                .orElse(List.of())
                .forEach(one -> counts.put(
                        new Key(one.unitId(), one.purpose()),
                        new ListsPage.Count(one.id(), one.delegates(), one.guests(), one.reserves(), one.adopted())));
        return counts;
    }

    private List<ListsPage.Slot> slots(Unit own, Map<Key, ListsPage.Count> standings) {
        var t = dictionary.here();
        var slots = new ArrayList<ListsPage.Slot>();
        for (var purpose : Purpose.values()) {
            var title = purpose == Purpose.UP && own.parentId() == null ? "nation" : purpose.code();
            slots.add(new ListsPage.Slot(
                    purpose.code(),
                    t.of("delegate.purpose." + title),
                    standings.get(new Key(own.id(), purpose.code()))));
        }
        return slots;
    }

    /// Only units that have begun a list: the others are on the page of conferences.
    private static List<ListsPage.Row> rows(List<Listed> all, @Nullable Unit own, Map<Key, ListsPage.Count> standings) {
        var rows = new ArrayList<ListsPage.Row>();
        for (var listed : all) {
            var unit = listed.unit();
            var here = standings.get(new Key(unit.id(), Purpose.HERE.code()));
            var up = standings.get(new Key(unit.id(), Purpose.UP.code()));
            if ((own == null || own.id() != unit.id()) && (here != null || up != null)) {
                rows.add(new ListsPage.Row(unit.name(), listed.place(), here, up));
            }
        }
        return rows;
    }
}
