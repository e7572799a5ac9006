package vn.daihoi.choice.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.choice.PrepareChoice;
import vn.daihoi.choice.Proposal;
import vn.daihoi.choice.Proposals;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.ListAddress;

/// Number, rules and way of a choice from a list.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class SetupController {
    private final SetupPages pages;
    private final Proposals proposals;
    private final PrepareChoice prepare;

    SetupController(SetupPages pages, Proposals proposals, PrepareChoice prepare) {
        this.pages = pages;
        this.proposals = proposals;
        this.prepare = prepare;
    }

    /// @param seats recalculates shares for another number
    /// @param near see [Filling]
    @GetMapping("/lists/{id}/choice")
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seats,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String allocation,
            @RequestParam(required = false) @Nullable String near,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        var proposal = proposals.of(actor, id);
        int number = seats.matches("\\d{1,6}") ? Integer.parseInt(seats) : proposal.seats();
        var filling = Filling.read(plan, allocation, near);
        var form = ChoiceForm.of(proposal, number, filling);
        model.addAttribute(
                "page",
                pages.page(actor, proposal, form, filling, FormErrors.none(), List.of(), ListAddress.page(page)));
        return "choice/setup";
    }

    @PostMapping("/lists/{id}/choice")
    String prepare(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var proposal = proposals.of(actor, id);
        var form = ChoiceForm.read(request);
        var errors = FormErrors.none();
        if (!add.isEmpty()) {
            var more = form.withPair(first, second);
            errors.when(more.rows().size() == form.rows().size(), "first", "choice.form.pair.wrong");
            return shown(actor, proposal, more, errors, List.of(), response, model);
        }
        errors = form.errors();
        if (!errors.isEmpty()) {
            return shown(actor, proposal, form, errors, List.of(), response, model);
        }
        try {
            var choice = prepare.prepare(actor, id, version, form.wanted());
            return "redirect:/choices/" + choice + (then.equals("mend") ? "/mending" : "");
        } catch (StaleEdit stale) {
            // the page counts the list as it is now, what was typed stays in it
            var changed = FormErrors.none().add("seats", "choice.stale.typed");
            return shown(actor, proposals.of(actor, id), form, changed, List.of(), response, model);
        } catch (Refused refused) {
            return shown(actor, proposal, form, errors, refused.findings(), response, model);
        }
    }

    private String shown(
            Actor actor,
            Proposal proposal,
            ChoiceForm form,
            FormErrors errors,
            List<vn.daihoi.shared.Finding> findings,
            HttpServletResponse response,
            Model model) {
        response.setStatus(errors.isEmpty() && findings.isEmpty() ? 200 : 422);
        model.addAttribute("page", pages.page(actor, proposal, form, Filling.USUAL, errors, findings, 1));
        return "choice/setup";
    }
}
