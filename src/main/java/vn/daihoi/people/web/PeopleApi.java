package vn.daihoi.people.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.people.Honours;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.ListAddress;

/// What the pages of the register show, for programs: the same scope, the same masks, the same record of looks.
@RestController
@RequestMapping("/api/v1/people")
class PeopleApi {
    private static final int LARGEST_PAGE = 500;

    private final Registrants registrants;
    private final RegistrantSearch search;
    private final Honours honours;
    private final SensitiveData sensitiveData;
    private final UnitBoxes boxes;
    private final Dictionary dictionary;

    PeopleApi(
            Registrants registrants,
            RegistrantSearch search,
            Honours honours,
            SensitiveData sensitiveData,
            UnitBoxes boxes,
            Dictionary dictionary) {
        this.registrants = registrants;
        this.search = search;
        this.honours = honours;
        this.sensitiveData = sensitiveData;
        this.boxes = boxes;
        this.dictionary = dictionary;
    }

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    PeopleJson list(Actor actor, @ModelAttribute PeopleQuery query, @RequestParam(defaultValue = "50") int size) {
        var rows = Math.clamp(size, 1, LARGEST_PAGE);
        var under = boxes.under(actor, PeopleQuery.text(query.under()));
        if (under.isUnknown()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    dictionary.here().of("people.under.unknown", PeopleQuery.text(query.under())));
        }
        var found = search.find(actor, query.filter(under.id()), rows, (ListAddress.page(query.page()) - 1) * rows);
        var ids = found.rows().stream().map(row -> row.registrant().id()).toList();
        var held = honours.of(ids);
        var people = found.rows().stream()
                .map(RegistrantSearch.Listed::registrant)
                .map(one -> PersonJson.of(one, held.getOrDefault(one.id(), List.of())))
                .toList();
        return new PeopleJson(found.total(), ListAddress.page(query.page()), rows, people);
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    PersonJson one(Actor actor, @PathVariable long id) {
        return PersonJson.of(registrants.visibleTo(actor, id), honours.of(id));
    }

    /// A look: written down before it is answered.
    @GetMapping("/{id}/sensitive")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    Sensitive sensitive(Actor actor, @PathVariable long id) {
        var one = registrants.visibleTo(actor, id);
        return sensitiveData
                .look(actor, one.id(), "people.look.api")
                .orElseThrow(() -> new AccessDeniedException("registrant (%d) stays masked".formatted(id)));
    }

    /// @param total in all, of which `people` is one page
    public record PeopleJson(long total, int page, int size, List<PersonJson> people) {}
}
