package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.KeepAccounts;

/// Shows a one-time link, this once, to be handed to the person.
@Component
class LinkPages {
    private final KeepAccounts accounts;

    LinkPages(KeepAccounts accounts) {
        this.accounts = accounts;
    }

    String show(Account account, String token, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var url = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/new-password")
                .queryParam("token", token)
                .toUriString();
        model.addAttribute(
                "page",
                new LinkPage(
                        account.id(),
                        account.name(),
                        account.username(),
                        url,
                        accounts.linkLife().toHours()));
        return "identity/link";
    }
}
