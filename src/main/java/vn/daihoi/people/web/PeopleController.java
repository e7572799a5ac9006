package vn.daihoi.people.web;

import static vn.daihoi.people.web.PeopleQuery.text;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.daihoi.people.Field;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.web.PeoplePage.PeopleAsked;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Sorting;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// The register as a table that can be searched, narrowed, sorted and taken to Excel. Shows nothing sensitive.
@Controller
class PeopleController {
    private static final int PAGE = 50;
    private static final int MOST = 50_000;

    private final RegistrantSearch search;
    private final UnitBoxes boxes;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    PeopleController(RegistrantSearch search, UnitBoxes boxes, Dictionary dictionary, SeasonClock clock) {
        this.search = search;
        this.boxes = boxes;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/people")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String list(Actor actor, @ModelAttribute PeopleQuery query, Model model) {
        var filter = query.filter(under(actor, query));
        var found = search.find(actor, filter, PAGE, (ListAddress.page(query.page()) - 1) * PAGE);
        model.addAttribute("page", page(actor, query, found, dictionary.here()));
        return "people/list";
    }

    @GetMapping("/people/export")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    void export(Actor actor, @ModelAttribute PeopleQuery query, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var found = search.find(actor, query.filter(under(actor, query)), MOST, 0);
        new XlsxExport<PersonRow>(t.of("people.list.title"), t.of("people.list.asOf", clock.today()))
                .column(t.of("people.religiousTitle"), 16, PersonRow::title)
                .column(t.of("people.display"), 32, PersonRow::name)
                .column(t.of("people.kind"), 14, PersonRow::kind)
                .column(t.of("people.sex"), 8, PersonRow::sex)
                .column(t.of("people.born"), 14, PersonRow::born)
                .column(t.of("people.post"), 34, PersonRow::post)
                .column(t.of("people.unit"), 36, PersonRow::unit)
                .column(t.of("people.work"), 20, PersonRow::work)
                .column(t.of("people.sector"), 28, PersonRow::sector)
                .column(t.of("people.invented"), 14, row -> row.invented() ? t.of("people.invented.short") : "")
                .send(response, t.of("people.list.file"), found.rows().stream().map(row -> PersonRow.of(row, t)));
    }

    private @Nullable Long under(Actor actor, PeopleQuery query) {
        return boxes.find(actor, text(query.under())).map(unit -> unit.id()).orElse(null);
    }

    private PeoplePage page(Actor actor, PeopleQuery query, RegistrantSearch.Found found, Words t) {
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
                query.address().url().replaceFirst("/people", "/people/export"),
                query.address().isNarrowed(),
                actor.has(Roles.STANDING_BODY) || actor.has(Roles.UNIT_OFFICER));
    }
}
