package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.XlsxExport;

/// One list: its table, its composition beside it, and whom to add.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class ListController {
    private static final int MOST_CANDIDATES = 12;
    static final int SIZE = 100;

    private final ListPages pages;
    private final ListDesk desk;
    private final RegistrantSearch search;
    private final Entries entries;
    private final Dictionary dictionary;

    ListController(ListPages pages, ListDesk desk, RegistrantSearch search, Entries entries, Dictionary dictionary) {
        this.pages = pages;
        this.desk = desk;
        this.search = search;
        this.entries = entries;
        this.dictionary = dictionary;
    }

    @GetMapping("/lists/{id}")
    String show(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("looked") Looked looked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", pages.page(actor, id, looked, page, SIZE));
        return "delegate/list";
    }

    @GetMapping("/lists/{id}/composition")
    String composition(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.composition(actor, id));
        return "delegate/composition-page";
    }

    /// People of the register whose name has the words, to be put on the list; who stands on it already comes last.
    @GetMapping("/lists/{id}/candidates")
    String candidates(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String who, Model model) {
        var seen = desk.seen(actor, id);
        var onList = entries.of(id).stream().map(Entry::registrantId).collect(Collectors.toSet());
        var found = who.isBlank()
                ? Stream.<RegistrantSearch.Listed>empty()
                : search.find(actor, who, 5 * MOST_CANDIDATES).stream()
                        .sorted(Comparator.comparing(
                                listed -> onList.contains(listed.registrant().id())))
                        .limit(MOST_CANDIDATES);
        model.addAttribute("page", new CandidatesPage(desk.head(seen, "list"), who.strip(), found.toList(), onList));
        return "delegate/candidates";
    }

    @GetMapping("/lists/{id}.xlsx")
    void export(
            Actor actor, @PathVariable long id, @ModelAttribute("looked") Looked looked, HttpServletResponse response)
            throws IOException {
        var page = pages.page(actor, id, looked, 1, Integer.MAX_VALUE);
        var t = dictionary.here();
        new XlsxExport<ListRow>(page.head().title(), page.head().unit())
                .column(t.of("delegate.column.number"), 6, ListRow::number)
                .column(t.of("delegate.sort.name"), 32, ListRow::name)
                .column(t.of("delegate.column.born"), 10, ListRow::born)
                .column(t.of("delegate.column.post"), 32, ListRow::post)
                .column(t.of("delegate.column.from"), 36, ListRow::from)
                .column(t.of("delegate.column.kind"), 20, row -> t.of("delegate.kind." + row.kind()))
                .column(t.of("delegate.column.represents"), 30, ListRow::represents)
                .column(t.of("delegate.column.group"), 36, row -> group(page, row))
                .column(t.of("delegate.column.state"), 14, ListRow::stateWords)
                .column(t.of("delegate.column.note"), 36, ListRow::note)
                .send(response, page.head().title() + " " + page.head().unit(), page.rows().stream());
    }

    private static String group(ListPage page, ListRow row) {
        return page.groups().stream()
                .filter(choice -> choice.value().equals(row.group()))
                .map(choice -> choice.label())
                .findFirst()
                .orElse("");
    }
}
