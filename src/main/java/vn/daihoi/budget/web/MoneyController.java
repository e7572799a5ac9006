package vn.daihoi.budget.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.budget.KeepBudget;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

/// Who pays, what the last congress cost, and whom the state pays already.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class MoneyController {
    private final KeepBudget keep;
    private final BudgetPages pages;
    private final PayrollPages payrolls;
    private final Dictionary dictionary;

    MoneyController(KeepBudget keep, BudgetPages pages, PayrollPages payrolls, Dictionary dictionary) {
        this.keep = keep;
        this.pages = pages;
        this.payrolls = payrolls;
        this.dictionary = dictionary;
    }

    /// @param source 0 to add one
    @PostMapping("/conferences/{id}/budget/sources/{source}")
    ModelAndView source(
            Actor actor,
            @PathVariable long id,
            @PathVariable long source,
            SourceForm form,
            RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return again(actor, id, TypedMoney.of(source, form, errors, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.keep(actor, id, form.source(source));
        } catch (StaleEdit stale) {
            var theirs = pages.source(actor, id, source);
            var clashes = form.against(theirs, dictionary.here());
            var typed = TypedMoney.of(source, form.at(theirs.version()), errors, clashes);
            return again(actor, id, typed, HttpStatus.CONFLICT);
        }
        Flash.done("budget.done.source", form.name()).on(redirect);
        return new ModelAndView(back(id));
    }

    @PostMapping("/conferences/{id}/budget/sources/{source}/removal")
    String removeSource(
            Actor actor,
            @PathVariable long id,
            @PathVariable long source,
            @RequestParam int version,
            RedirectAttributes redirect) {
        keep.removeSource(actor, id, source, version);
        Flash.done("budget.done.removed").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/budget/past")
    ModelAndView past(Actor actor, @PathVariable long id, PastForm form, RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return again(actor, id, TypedMoney.of(form, errors, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.compare(actor, id, form.version(), form.past());
        } catch (StaleEdit stale) {
            var clashes = form.against(pages.saved(actor, id), dictionary.here());
            return again(actor, id, TypedMoney.of(form, errors, clashes), HttpStatus.CONFLICT);
        }
        Flash.done("budget.done.past").on(redirect);
        return new ModelAndView(back(id));
    }

    @GetMapping("/conferences/{id}/budget/payroll")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String payroll(
            Actor actor, @PathVariable long id, @RequestParam(defaultValue = "unclear") String show, Model model) {
        model.addAttribute("page", payrolls.page(actor, id, show));
        return "budget/payroll";
    }

    /// @param paid `paid`, `unpaid`, or anything else to go back to what is inferred
    @PostMapping("/conferences/{id}/budget/payroll/{registrant}")
    String say(
            Actor actor,
            @PathVariable long id,
            @PathVariable long registrant,
            @RequestParam String paid,
            @RequestParam(defaultValue = "unclear") String show) {
        keep.sayPaid(
                actor,
                id,
                registrant,
                paid.equals("paid") ? Boolean.TRUE : paid.equals("unpaid") ? Boolean.FALSE : null);
        return back(id) + "/payroll?show=" + (show.matches("[a-z]{1,10}") ? show : "unclear");
    }

    private ModelAndView again(Actor actor, long id, TypedMoney typed, HttpStatusCode status) {
        return new ModelAndView("budget/budget", Map.of("page", pages.page(actor, id, typed)), status);
    }

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/budget";
    }
}
