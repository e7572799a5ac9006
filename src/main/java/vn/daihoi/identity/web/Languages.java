package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.daihoi.identity.Accounts;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.web.LanguageChosen;

/// The language a person has chosen stays with the account, not with the machine.
@Component
class Languages {
    private final Accounts accounts;
    private final LocaleResolver locales;

    Languages(Accounts accounts, LocaleResolver locales) {
        this.accounts = accounts;
        this.locales = locales;
    }

    /// A visitor's choice is kept by the cookie alone.
    @EventListener
    void chosen(LanguageChosen chosen) {
        Acting.current()
                .ifPresent(actor -> Acting.asSystem(() -> accounts.speak(actor.accountId(), chosen.language())));
    }

    /// Whoever has never chosen goes on in the language of the sign-in page.
    void follow(long accountId, HttpServletRequest request, HttpServletResponse response) {
        Acting.asSystem(() ->
                accounts.language(accountId).ifPresent(language -> locales.setLocale(request, response, language)));
    }
}
