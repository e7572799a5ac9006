package vn.daihoi.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/// Remembers the reader's language in a cookie and goes back to where the reader was. A plain link, so that it works
/// without script and before anybody has signed in; a link on another site chooses nothing for the reader.
@Controller
@PermitAll
class LanguageController {
    private final LocaleResolver locales;

    private final ApplicationEventPublisher events;

    LanguageController(LocaleResolver locales, ApplicationEventPublisher events) {
        this.locales = locales;
        this.events = events;
    }

    @GetMapping("/language")
    RedirectView choose(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = to.equals("en") ? Dictionary.ENGLISH : Dictionary.VIETNAMESE;
        if (!from.equals("cross-site")) {
            locales.setLocale(request, response, language);
            events.publishEvent(new LanguageChosen(language));
        }
        var view = new RedirectView(isOurs(back) ? back : "/");
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /// Browsers read `//elsewhere` and `/\elsewhere` as another site.
    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().noneMatch(c -> c < ' ');
    }
}
