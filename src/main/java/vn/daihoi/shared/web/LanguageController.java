package vn.daihoi.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/// Remembers the reader's language in a cookie and goes back to where the reader was.
@Controller
@PermitAll
class LanguageController {
    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/language")
    RedirectView choose(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, to.equals("en") ? Dictionary.ENGLISH : Dictionary.VIETNAMESE);
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
