package vn.daihoi.budget.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.budget.Budget;
import vn.daihoi.budget.KeepBudget;
import vn.daihoi.budget.Money;
import vn.daihoi.budget.Source;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;

/// Who pays, what the last congress cost, and whom the state pays already.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class MoneyController {
    private final KeepBudget keep;
    private final PayrollPages payrolls;

    MoneyController(KeepBudget keep, PayrollPages payrolls) {
        this.keep = keep;
        this.payrolls = payrolls;
    }

    /// @param source 0 to add one
    @PostMapping("/conferences/{id}/budget/sources/{source}")
    String source(
            Actor actor,
            @PathVariable long id,
            @PathVariable long source,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        var dong = Money.read(amount);
        if (name.isBlank() || dong.isEmpty()) {
            Flash.heed("budget.error.source", amount).on(redirect);
            return back(id);
        }
        var typed = new Source(source, VietnameseText.line(name), dong.get(), VietnameseText.line(paper), version);
        keep.keep(actor, id, typed);
        Flash.done("budget.done.source", typed.name()).on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/budget/sources/{source}/removal")
    String removeSource(Actor actor, @PathVariable long id, @PathVariable long source, RedirectAttributes redirect) {
        keep.removeSource(actor, id, source);
        Flash.done("budget.done.removed").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/budget/past")
    String past(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(defaultValue = "") String total,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var number = people.strip();
        if (LineForm.isWrong(total.strip()) || !number.isEmpty() && !number.matches("\\d{1,6}")) {
            Flash.heed("budget.error.past", people, total).on(redirect);
            return back(id);
        }
        var past = new Budget.Past(
                VietnameseText.line(name),
                number.isEmpty() ? null : Integer.valueOf(number),
                Money.read(total).orElse(null));
        keep.compare(actor, id, version, past);
        Flash.done("budget.done.past").on(redirect);
        return back(id);
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

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/budget";
    }
}
