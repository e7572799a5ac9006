package vn.daihoi.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.SetPassword;
import vn.daihoi.identity.signin.PasswordRules;
import vn.daihoi.shared.web.FormErrors;

/// Sets a password by one-time link: the first one, or a new one for a forgotten one.
@Controller
class NewPasswordController {
    private final SetPassword setPassword;
    private final PasswordRules rules;

    NewPasswordController(SetPassword setPassword, PasswordRules rules) {
        this.setPassword = setPassword;
        this.rules = rules;
    }

    @GetMapping("/new-password")
    @PermitAll
    String show(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return page(token, setPassword.invited(token), FormErrors.none(), model, response);
    }

    @PostMapping("/new-password")
    @PermitAll
    String set(
            @RequestParam String token,
            @RequestParam String password,
            @RequestParam String passwordAgain,
            Model model,
            HttpServletResponse response) {
        var invited = setPassword.invited(token);
        if (invited.isEmpty()) {
            return page(token, invited, FormErrors.none(), model, response);
        }
        var errors = new PasswordForm(password, passwordAgain).check(rules, invited.get());
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return page(token, invited, errors, model, response);
        }
        return setPassword.useLink(token, password)
                ? "redirect:/sign-in?password"
                : page(token, Optional.empty(), FormErrors.none(), model, response);
    }

    /// The address holds the secret: it must not travel to other sites or stay in caches.
    private String page(
            String token, Optional<Account> invited, FormErrors errors, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (invited.isEmpty()) {
            response.setStatus(410);
        }
        model.addAttribute(
                "page",
                new NewPasswordPage(
                        token,
                        invited.map(Account::username).orElse(""),
                        invited.map(Account::name).orElse(""),
                        rules.shortest(),
                        errors));
        return "identity/new-password";
    }
}
