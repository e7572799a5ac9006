package vn.daihoi.exemplar.web;

import static vn.daihoi.exemplar.web.ListQuery.text;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.ExemplarRights;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.movement.Movements;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// The exemplars of the season as the reader may see them, and those on which the reader's unit has to decide.
@Controller
class ListController {
    private static final int PAGE = 30;

    private final Exemplars exemplars;
    private final Movements movements;
    private final Season season;
    private final Dictionary dictionary;

    ListController(Exemplars exemplars, Movements movements, Season season, Dictionary dictionary) {
        this.exemplars = exemplars;
        this.movements = movements;
        this.season = season;
        this.dictionary = dictionary;
    }

    @GetMapping("/exemplars")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String list(Actor actor, @ModelAttribute ListQuery query, Model model, HttpServletResponse response) {
        var under = season.under(actor, text(query.under()));
        var errors = FormErrors.none().when(under.isUnknown(), "under", "exemplar.under.unknown", text(query.under()));
        var found = under.isUnknown()
                ? new Exemplars.Found(List.of(), 0)
                : exemplars.find(actor, query.filter(season.of(actor), under.id()), PAGE, offset(query.page()));
        response.setStatus(errors.isEmpty() ? 200 : 422);
        model.addAttribute("page", page(actor, false, query, errors, found));
        return "exemplar/list";
    }

    @GetMapping("/exemplars/waiting")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    String waiting(Actor actor, @RequestParam(required = false) @Nullable Integer page, Model model) {
        var desk = season.own(actor).map(unit -> unit.id()).orElse(0L);
        var query = new ListQuery(null, null, null, null, null, null, null, page);
        var found = exemplars.find(actor, ExemplarFilter.waitingAt(season.of(actor), desk), PAGE, offset(query.page()));
        model.addAttribute("page", page(actor, true, query, FormErrors.none(), found));
        return "exemplar/list";
    }

    private ListPage page(Actor actor, boolean waiting, ListQuery query, FormErrors errors, Exemplars.Found found) {
        var t = dictionary.here();
        var here = waiting ? ExemplarPlaces.WAITING : ExemplarPlaces.LIST;
        return new ListPage(
                waiting,
                ExemplarPlaces.tabs(actor, t, here),
                query.asked(),
                errors,
                Shown.kinds(t),
                Shown.fields(t),
                movements.all(actor, season.of(actor)).stream()
                        .map(one -> new Choice(Long.toString(one.id()), one.name()))
                        .toList(),
                Shown.states(t),
                found.rows().stream().map(one -> row(one, t)).toList(),
                new Pages(ListAddress.page(query.page()), PAGE, found.total()),
                waiting ? here : query.address().url(),
                query.address().isNarrowed(),
                waiting || found.rows().isEmpty() ? "" : export(query),
                mayPropose(actor));
    }

    private static String export(ListQuery query) {
        return query.address().url().replaceFirst("^" + ExemplarPlaces.LIST, ExemplarPlaces.LIST + ".xlsx");
    }

    private boolean mayPropose(Actor actor) {
        var unitId = actor.unitId();
        return unitId != null && ExemplarRights.prepares(actor, unitId);
    }

    private static ListPage.Row row(Exemplar one, Words t) {
        var kind = t.of("people.kind." + one.kind().code());
        return new ListPage.Row(
                one.id(),
                one.name(),
                one.post().isEmpty() ? kind : kind + ", " + one.post(),
                one.invented(),
                one.isNew(),
                one.isConsented(),
                one.sheet().headline(),
                Shown.field(one.sheet().field(), t),
                one.sheet().years(),
                one.unitName(),
                Shown.state(one.state(), t),
                Shown.badge(one.state()),
                t.moment(one.state().at()));
    }

    private static int offset(@Nullable Integer page) {
        return (ListAddress.page(page) - 1) * PAGE;
    }
}
