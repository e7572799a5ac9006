package vn.daihoi.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.SignedIn;
import vn.daihoi.identity.session.Sessions;
import vn.daihoi.identity.signin.PasswordRules;
import vn.daihoi.identity.start.FirstRun;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.UnitKind;

/// The beginning of an installation.
@Controller
class FirstRunController {
    private final FirstRun firstRun;
    private final PasswordRules rules;
    private final Dictionary dictionary;

    FirstRunController(FirstRun firstRun, PasswordRules rules, Dictionary dictionary) {
        this.firstRun = firstRun;
        this.rules = rules;
        this.dictionary = dictionary;
    }

    @GetMapping("/first-run")
    @PermitAll
    String show(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return firstRun.isDue()
                ? page(token, FirstRunForm.fresh(), FormErrors.none(), List.of(), model, response)
                : "redirect:/";
    }

    @PostMapping("/first-run")
    @PermitAll
    String finish(
            @RequestParam String token,
            @ModelAttribute FirstRunForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!firstRun.isGood(token)) {
            return show(token, model, response);
        }
        var errors = form.check(rules, firstRun.hasRoot());
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return page(token, form, errors, List.of(), model, response);
        }
        try {
            var administrator = firstRun.finish(token, form.founding());
            administrator.ifPresent(account -> signIn(account, request, response));
            return administrator.isPresent() ? "redirect:/first-run/next" : show(token, model, response);
        } catch (Refused refused) {
            response.setStatus(409);
            return page(token, form, errors, refused.findings(), model, response);
        }
    }

    @GetMapping("/first-run/next")
    @RolesAllowed(Roles.ADMINISTRATOR)
    String next() {
        return "identity/first-run-next";
    }

    private static void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        var who = new SignedIn(account);
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        Sessions.mark(request);
    }

    private String page(
            String token,
            FirstRunForm form,
            FormErrors errors,
            List<Finding> findings,
            Model model,
            HttpServletResponse response) {
        var good = firstRun.isGood(token);
        response.setHeader("Referrer-Policy", "no-referrer");
        if (firstRun.isDemo()) {
            response.setHeader("Refresh", "3;url=/");
        }
        model.addAttribute(
                "page",
                new FirstRunPage(
                        good ? token : "",
                        !good && !token.isEmpty(),
                        firstRun.isDemo(),
                        firstRun.hasRoot(),
                        form.founding(),
                        kinds(),
                        rules.shortest(),
                        errors,
                        findings));
        return "identity/first-run";
    }

    /// Only these may stand at the top of a tree.
    private List<Choice> kinds() {
        var t = dictionary.here();
        return Stream.of(UnitKind.PROVINCE, UnitKind.NATION)
                .map(kind -> new Choice(kind.code(), t.of("identity.firstRun.kind." + kind.code())))
                .toList();
    }
}
