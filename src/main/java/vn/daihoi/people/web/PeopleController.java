package vn.daihoi.people.web;

import static vn.daihoi.people.web.PeopleQuery.text;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.daihoi.people.ExportPeople;
import vn.daihoi.people.Field;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.web.PeoplePage.PeopleAsked;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Sorting;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// The register as a table that can be searched, narrowed, sorted and taken to Excel. Shows nothing sensitive.
@Controller
class PeopleController {
    private static final int PAGE = 50;

    private final RegistrantSearch search;
    private final ExportPeople export;
    private final UnitBoxes boxes;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    PeopleController(
            RegistrantSearch search, ExportPeople export, UnitBoxes boxes, Dictionary dictionary, SeasonClock clock) {
        this.search = search;
        this.export = export;
        this.boxes = boxes;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/people")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String list(Actor actor, @ModelAttribute PeopleQuery query, Model model, HttpServletResponse response) {
        var under = boxes.under(actor, text(query.under()));
        var errors = FormErrors.none().when(under.isUnknown(), "under", "people.under.unknown", text(query.under()));
        var found = under.isUnknown()
                ? new RegistrantSearch.Found(List.of(), 0)
                : search.find(actor, query.filter(under.id()), PAGE, (ListAddress.page(query.page()) - 1) * PAGE);
        response.setStatus(errors.isEmpty() ? 200 : 422);
        model.addAttribute("page", page(actor, query, errors, found, dictionary.here()));
        return "people/list";
    }

    /// Not for those who keep accounts: they look somebody up, and have no work with the whole register.
    @GetMapping("/people/export")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    void export(Actor actor, @ModelAttribute PeopleQuery query, HttpServletResponse response) throws IOException {
        var under = boxes.under(actor, text(query.under()));
        if (under.isUnknown()) {
            response.sendRedirect(query.address().url());
            return;
        }
        var found =
                export.export(actor, query.filter(under.id()), query.address().url());
        send(found, dictionary.here(), response);
    }

    private void send(RegistrantSearch.Found found, Words t, HttpServletResponse response) throws IOException {
        new XlsxExport<PersonRow>(t.of("people.list.title"), note(found, t))
                .column(t.of("people.religiousTitle"), 16, PersonRow::title)
                .column(t.of("people.display"), 32, PersonRow::name)
                .column(t.of("people.kind"), 14, PersonRow::kind)
                .column(t.of("people.sex"), 8, PersonRow::sex)
                .column(t.of("people.born"), 14, row -> XlsxExport.typed(row.born()))
                .column(t.of("people.post"), 34, PersonRow::post)
                .column(t.of("people.unit"), 36, PersonRow::unit)
                .column(t.of("people.work"), 20, PersonRow::work)
                .column(t.of("people.sector"), 28, PersonRow::sector)
                .column(t.of("people.invented"), 14, row -> row.invented() ? t.of("people.invented.short") : "")
                .send(response, t.of("people.list.file"), found.rows().stream().map(row -> PersonRow.of(row, t)));
    }

    private String note(RegistrantSearch.Found found, Words t) {
        var day = t.of("people.list.asOf", clock.today());
        var rows = found.rows().size();
        return found.total() > rows ? day + ". " + t.of("people.export.cut", rows, found.total()) : day;
    }

    private static boolean mayExport(Actor actor) {
        return Stream.of(Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER)
                .anyMatch(actor::has);
    }

    private PeoplePage page(Actor actor, PeopleQuery query, FormErrors errors, RegistrantSearch.Found found, Words t) {
        return new PeoplePage(
                PeoplePlaces.tabs(actor, t, "/people"),
                new PeopleAsked(
                        text(query.q()),
                        text(query.kind()),
                        text(query.under()),
                        text(query.sex()),
                        text(query.sector()),
                        text(query.work()),
                        text(query.award())),
                Choices.of(Field.KIND, t),
                Choices.of(Field.SEX, t),
                Choices.of(Field.SECTOR, t),
                Choices.of(Field.WORK, t),
                Choices.awards(),
                found.rows().stream().map(row -> PersonRow.of(row, t)).toList(),
                new Pages(ListAddress.page(query.page()), PAGE, found.total()),
                Sorting.of(query.address().url(), text(query.sort()), PeopleQuery.COLUMNS),
                query.address().url(),
                mayExport(actor) && errors.isEmpty()
                        ? query.address().url().replaceFirst("/people", "/people/export")
                        : "",
                found.total() > ExportPeople.MOST ? t.of("people.export.cut", ExportPeople.MOST, found.total()) : "",
                errors,
                query.address().isNarrowed(),
                actor.has(Roles.STANDING_BODY) || actor.has(Roles.UNIT_OFFICER));
    }
}
