package vn.daihoi.identity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.SetPassword;
import vn.daihoi.identity.signin.PasswordRules;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// One's own account and its password.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class AccountController {
    private final Accounts accounts;
    private final Units units;
    private final SetPassword setPassword;
    private final PasswordRules rules;
    private final AccountTabs tabs;

    AccountController(Accounts accounts, Units units, SetPassword setPassword, PasswordRules rules, AccountTabs tabs) {
        this.accounts = accounts;
        this.units = units;
        this.setPassword = setPassword;
        this.rules = rules;
        this.tabs = tabs;
    }

    @GetMapping("/account")
    String show(Actor actor, Model model) {
        model.addAttribute("page", page(own(actor), FormErrors.none()));
        return "identity/account";
    }

    @PostMapping("/account/password")
    String change(
            Actor actor,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam String password,
            @RequestParam String passwordAgain,
            HttpSession session,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var account = own(actor);
        var errors = new PasswordForm(password, passwordAgain).check(rules, account);
        errors.when(isWrong(account, oldPassword), "oldPassword", "identity.password.wrong");
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", page(account, errors));
            return "identity/account";
        }
        setPassword.change(account.id(), password, session.getId());
        Flash.done("identity.password.changed").on(redirect);
        return "redirect:/account";
    }

    private boolean isWrong(Account account, String oldPassword) {
        return account.passwordHash() != null && !setPassword.isCurrent(account.id(), oldPassword);
    }

    private Account own(Actor actor) {
        return accounts.find(actor.accountId()).orElseThrow(() -> new NotThere("account", actor.accountId()));
    }

    private AccountPage page(Account account, FormErrors errors) {
        var unitId = account.unitId();
        return new AccountPage(
                tabs.on("/account"),
                account.username(),
                account.name(),
                account.email(),
                roleKeys(account),
                unitId == null ? null : units.find(unitId).map(Unit::name).orElse(null),
                account.passwordHash() != null,
                rules.shortest(),
                errors);
    }

    private static List<String> roleKeys(Account account) {
        return Roles.ALL.stream()
                .filter(account.roles()::contains)
                .map(role -> "shared.role." + role)
                .toList();
    }
}
