package vn.daihoi.identity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.KeepAccounts;
import vn.daihoi.identity.UsernameTaken;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;

/// Adds and changes one account of an administrator's subtree.
@Controller
@RolesAllowed(Roles.ADMINISTRATOR)
class KeepAccountsController {
    private final KeepAccounts accounts;
    private final AccountForms forms;
    private final UnitChoice choice;
    private final LinkPages links;

    KeepAccountsController(KeepAccounts accounts, AccountForms forms, UnitChoice choice, LinkPages links) {
        this.accounts = accounts;
        this.forms = forms;
        this.choice = choice;
        this.links = links;
    }

    @GetMapping("/accounts/new")
    String ask(Actor actor, Model model) {
        model.addAttribute("page", forms.added(actor, AccountForm.fresh(), FormErrors.none()));
        return "identity/account-form";
    }

    /// The link is shown in the answer itself: it must not be kept anywhere on the way to another page.
    @PostMapping("/accounts")
    String add(Actor actor, @ModelAttribute AccountForm form, Model model, HttpServletResponse response) {
        var errors = check(actor, form, true);
        if (errors.isEmpty()) {
            try {
                var id = accounts.add(actor, form.typedUsername(), form.wish(unitOf(actor, form)));
                return links.show(accounts.visibleTo(actor, id), accounts.makeLink(actor, id, false), model, response);
            } catch (UsernameTaken taken) {
                errors.add("username", "identity.accounts.username.taken", form.typedUsername());
            }
        }
        response.setStatus(422);
        model.addAttribute("page", forms.added(actor, form, errors));
        return "identity/account-form";
    }

    @GetMapping("/accounts/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", forms.changed(actor, accounts.visibleTo(actor, id)));
        return "identity/account-form";
    }

    @PostMapping("/accounts/{id}")
    String change(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute AccountForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var errors = check(actor, form, false);
        if (!errors.isEmpty()) {
            return again(actor, id, form, errors, List.of(), 422, model, response);
        }
        try {
            accounts.change(actor, id, form.typedOn(), form.wish(unitOf(actor, form)));
        } catch (Refused refused) {
            return again(actor, id, form, errors, refused.findings(), 409, model, response);
        } catch (StaleEdit stale) {
            response.setStatus(409);
            model.addAttribute("page", forms.overtaken(actor, accounts.visibleTo(actor, id), form));
            return "identity/account-form";
        }
        Flash.done("identity.accounts.saved").on(redirect);
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/accounts/{id}/state")
    String enable(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam boolean open,
            RedirectAttributes redirect) {
        accounts.enable(actor, id, version, open);
        Flash.done(open ? "identity.accounts.opened" : "identity.accounts.closed")
                .on(redirect);
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/accounts/{id}/link")
    String link(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean wipesKeys,
            Model model,
            HttpServletResponse response) {
        return links.show(accounts.visibleTo(actor, id), accounts.makeLink(actor, id, wipesKeys), model, response);
    }

    private String again(
            Actor actor,
            long id,
            AccountForm form,
            FormErrors errors,
            List<Finding> findings,
            int status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        model.addAttribute("page", forms.changed(actor, accounts.visibleTo(actor, id), form, errors, findings));
        return "identity/account-form";
    }

    /// The whole tree is given by naming its root, never by leaving the box empty.
    private FormErrors check(Actor actor, AccountForm form, boolean fresh) {
        var typed = form.typedUnit();
        return form.check(fresh)
                .when(typed.isEmpty(), "unit", "identity.accounts.unit.missing")
                .when(choice.find(actor, typed).isEmpty(), "unit", "identity.accounts.unit.unknown");
    }

    private @Nullable Long unitOf(Actor actor, AccountForm form) {
        return choice.find(actor, form.typedUnit()).map(Unit::id).orElse(null);
    }
}
