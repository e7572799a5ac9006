package vn.daihoi.identity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.WallClock;
import vn.daihoi.identity.token.KeepTokens;
import vn.daihoi.identity.token.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// One's own access tokens.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class TokensController {
    private static final String PATH = "/account/tokens";
    private static final int LONGEST_NAME = 80;

    private final Tokens tokens;
    private final KeepTokens keepTokens;
    private final AccountTabs tabs;
    private final WallClock clock;

    TokensController(Tokens tokens, KeepTokens keepTokens, AccountTabs tabs, WallClock clock) {
        this.tokens = tokens;
        this.keepTokens = keepTokens;
        this.tabs = tabs;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(Actor actor, Model model) {
        return page(actor, TokensPage.Form.fresh(), "", FormErrors.none(), model);
    }

    /// The secret is shown in the answer itself: it must not be kept anywhere on the way to another page.
    @PostMapping(PATH)
    String make(
            Actor actor,
            @RequestParam String name,
            @RequestParam int days,
            @RequestParam(defaultValue = "false") boolean readOnly,
            Model model,
            HttpServletResponse response) {
        var form = new TokensPage.Form(VietnameseText.line(name), days, readOnly);
        var errors = check(form);
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return page(actor, form, "", errors, model);
        }
        var secret = keepTokens.make(actor, form.name(), readOnly, Duration.ofDays(days));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(actor, TokensPage.Form.fresh(), secret, errors, model);
    }

    @PostMapping(PATH + "/{id}/revocation")
    String revoke(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        keepTokens.revoke(actor, id);
        Flash.done("identity.tokens.revoked").on(redirect);
        return "redirect:" + PATH;
    }

    private static FormErrors check(TokensPage.Form form) {
        return FormErrors.none()
                .when(form.name().isEmpty(), "name", "identity.tokens.name.missing")
                .when(form.name().length() > LONGEST_NAME, "name", "identity.tokens.name.long", LONGEST_NAME)
                .when(!TokensPage.LIVES.contains(form.days()), "days", "identity.tokens.days.wrong");
    }

    private String page(Actor actor, TokensPage.Form form, String secret, FormErrors errors, Model model) {
        var now = clock.now();
        var rows = tokens.of(actor.accountId()).stream()
                .map(token -> new TokensPage.Row(token, token.expiresAt().isBefore(now)))
                .toList();
        model.addAttribute("page", new TokensPage(tabs.on(PATH), rows, form, secret, errors));
        return "identity/tokens";
    }
}
