package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.KeepAccounts;

/// Shows a one-time link, this once, to be handed to the person.
@Component
class LinkPages {
    private final KeepAccounts accounts;
    private final String address;

    LinkPages(KeepAccounts accounts, @Value("${daihoi.address:}") String address) {
        this.accounts = accounts;
        this.address = address;
    }

    String show(Account account, String token, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var url = base().path("/new-password").queryParam("token", token).toUriString();
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

    /// The name people type, if the installation knows it; else the one the administrator came by.
    private UriComponentsBuilder base() {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(address);
    }
}
