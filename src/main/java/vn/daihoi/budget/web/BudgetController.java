package vn.daihoi.budget.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.daihoi.budget.Money;
import vn.daihoi.budget.UsualLines;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.XlsxExport;

/// The estimate of a conference: its lines, its approval, what was spent.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class BudgetController {
    private final BudgetPages pages;
    private final UsualLines usual;
    private final KeepBudget keep;
    private final Dictionary dictionary;

    BudgetController(BudgetPages pages, UsualLines usual, KeepBudget keep, Dictionary dictionary) {
        this.pages = pages;
        this.usual = usual;
        this.keep = keep;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}/budget")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id, TypedMoney.NOTHING));
        return "budget/budget";
    }

    @GetMapping("/conferences/{id}/budget/print")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String print(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id, TypedMoney.NOTHING));
        return "budget/print";
    }

    @PostMapping("/conferences/{id}/budget/usual")
    String usual(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        var lines = usual.of(actor, id);
        keep.addAll(actor, id, lines);
        Flash.done("budget.done.usual", Integer.toString(lines.size())).on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/budget/lines")
    ModelAndView add(Actor actor, @PathVariable long id, LineForm form, RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return again(actor, id, TypedMoney.of(0, form, errors, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keep.add(actor, id, form.line(0, pages.norm(actor, id, form.norm())));
        Flash.done("budget.done.line", form.what()).on(redirect);
        return new ModelAndView(back(id));
    }

    @PostMapping("/conferences/{id}/budget/lines/{line}")
    ModelAndView save(
            Actor actor, @PathVariable long id, @PathVariable long line, LineForm form, RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            var typed = TypedMoney.of(line, form, errors, List.of());
            return again(actor, id, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.save(actor, id, form.line(line, pages.norm(actor, id, form.norm())));
        } catch (StaleEdit stale) {
            var theirs = LineForm.of(pages.line(actor, id, line));
            var clashes = form.against(theirs, dictionary.here());
            var typed = TypedMoney.of(line, form.at(theirs.version()), FormErrors.none(), clashes);
            return again(actor, id, typed, HttpStatus.CONFLICT);
        }
        Flash.done("budget.done.line", form.what()).on(redirect);
        return new ModelAndView(back(id));
    }

    @PostMapping("/conferences/{id}/budget/lines/{line}/removal")
    String remove(
            Actor actor,
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam int version,
            RedirectAttributes redirect) {
        keep.remove(actor, id, line, version);
        Flash.done("budget.done.removed").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/budget/approval")
    String approve(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String decision,
            RedirectAttributes redirect) {
        keep.approve(actor, id, version, mark, VietnameseText.line(decision));
        Flash.done("budget.done.approved").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/budget/reopening")
    String reopen(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        keep.reopen(actor, id, version);
        Flash.done("budget.done.reopened").on(redirect);
        return back(id);
    }

    @GetMapping("/conferences/{id}/budget.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    void sheet(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var page = pages.page(actor, id, TypedMoney.NOTHING);
        new XlsxExport<BudgetPage.Row>(t.of("budget.title"), page.head().unit())
                .column(t.of("budget.field.number"), 6, BudgetPage.Row::number)
                .column(t.of("budget.field.what"), 46, BudgetPage.Row::what)
                .column(t.of("budget.field.measure"), 14, BudgetPage.Row::measure)
                .column(t.of("budget.field.basis"), 34, BudgetPage.Row::basis)
                .column(t.of("budget.field.quantity"), 12, BudgetPage.Row::quantity)
                .column(t.of("budget.field.price"), 16, row -> dong(row.price()))
                .column(t.of("budget.field.amount"), 18, row -> dong(row.amount()))
                .column(t.of("budget.field.actual"), 18, row -> dong(row.actual()))
                .column(t.of("budget.field.before"), 18, row -> dong(row.before()))
                .column(t.of("budget.field.norm"), 40, BudgetPage.Row::norm)
                .column(t.of("budget.field.source"), 24, BudgetPage.Row::source)
                .send(response, t.of("budget.title") + " " + page.head().unit(), page.rows().stream());
    }

    private ModelAndView again(Actor actor, long id, TypedMoney typed, HttpStatusCode status) {
        return new ModelAndView("budget/budget", Map.of("page", pages.page(actor, id, typed)), status);
    }

    /// As a number for the sheet.
    private static @Nullable Long dong(String shown) {
        return Money.read(shown).orElse(null);
    }

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/budget";
    }
}
