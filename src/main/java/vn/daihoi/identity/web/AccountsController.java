package vn.daihoi.identity.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.identity.AccountSearch;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.unit.Unit;

/// The accounts of an administrator's subtree.
@Controller
class AccountsController {
    private static final int PAGE = 50;
    private static final Map<String, Boolean> STATES = Map.of("open", true, "closed", false);

    private final AccountSearch search;
    private final UnitChoice choice;
    private final Dictionary dictionary;

    AccountsController(AccountSearch search, UnitChoice choice, Dictionary dictionary) {
        this.search = search;
        this.choice = choice;
        this.dictionary = dictionary;
    }

    @GetMapping("/accounts")
    @RolesAllowed(Roles.ADMINISTRATOR)
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var under = choice.find(actor, unit);
        var wanted = new AccountSearch.Wanted(
                q, Roles.ALL.contains(role) ? role : null, under.map(Unit::id).orElse(null), STATES.get(state));
        var found = search.page(actor, wanted, PAGE, (Math.max(1, page) - 1) * PAGE);
        var pages = new Pages(page, PAGE, found.total());
        var rows = pages.number() == page ? found : search.page(actor, wanted, PAGE, pages.offset());
        var unknown = !unit.isBlank() && under.isEmpty();
        model.addAttribute(
                "page",
                new AccountsPage(
                        q,
                        wanted.role() == null ? "" : role,
                        unit,
                        state,
                        AccountsPage.roles(dictionary.here()),
                        AccountsPage.states(dictionary.here()),
                        FormErrors.none().when(unknown, "unit", "identity.accounts.unit.unknown"),
                        rows.rows().stream().map(one -> row(one)).toList(),
                        pages,
                        url(q, role, unit, state)));
        return "identity/accounts";
    }

    private AccountsPage.Row row(AccountSearch.Found one) {
        var roles = Roles.ALL.stream()
                .filter(one.roles()::contains)
                .map(role -> "shared.role." + role)
                .toList();
        return new AccountsPage.Row(one, roles, choice.name(one.unitId()));
    }

    private static String url(String q, @Nullable String role, String unit, String state) {
        return UriComponentsBuilder.fromPath("/accounts")
                .queryParam("q", "{q}")
                .queryParam("role", "{role}")
                .queryParam("unit", "{unit}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(q, role, unit, state)
                .toUriString();
    }
}
