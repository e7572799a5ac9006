package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.AdoptList;
import vn.daihoi.delegate.CorrectAdoption;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;

/// The vote of a conference on its list: recorded once, put right by the head with a reason.
@Controller
class AdoptionController {
    private static final String VIEW = "delegate/adoption";

    private final ListDesk desk;
    private final AdoptionForms forms;
    private final AdoptList adopt;
    private final CorrectAdoption correct;
    private final Missed missed;

    AdoptionController(ListDesk desk, AdoptionForms forms, AdoptList adopt, CorrectAdoption correct, Missed missed) {
        this.desk = desk;
        this.forms = forms;
        this.adopt = adopt;
        this.correct = correct;
        this.missed = missed;
    }

    @GetMapping("/lists/{id}/adoption")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String ask(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", forms.fresh(desk.seen(actor, id)));
        return VIEW;
    }

    /// @param version of the list that was voted on
    @PostMapping("/lists/{id}/adoption")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String adopt(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            AdoptionForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var seen = desk.seen(actor, id);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", forms.typed(seen, form, errors, List.<Finding>of()));
            return VIEW;
        }
        try {
            adopt.adopt(actor, id, version, form.vote(), form.isConfirmed());
        } catch (StaleEdit stale) {
            response.setStatus(409);
            var page = forms.typed(desk.seen(actor, id), form, errors, List.of());
            model.addAttribute("page", page.since(missed.since(actor, id, version)));
            return VIEW;
        } catch (Refused refused) {
            response.setStatus(409);
            model.addAttribute("page", forms.typed(seen, form, errors, refused.findings()));
            return VIEW;
        }
        Flash.done("delegate.adoption.done").on(redirect);
        return "redirect:/lists/" + id;
    }

    @PostMapping("/lists/{id}/adoption/correction")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String correct(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            AdoptionForm form,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "newMinutes", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var errors = form.errors();
        List<Finding> findings = List.of();
        List<String> since = List.of();
        if (errors.isEmpty()) {
            try {
                var minutes = file == null || file.isEmpty() ? null : Upload.of(file);
                correct.correct(actor, id, version, form.vote(), form.isConfirmed(), reason, minutes);
                Flash.done("delegate.correction.done").on(redirect);
                return "redirect:/lists/" + id + "/adoption";
            } catch (StaleEdit stale) {
                since = missed.since(actor, id, version);
            } catch (Refused refused) {
                findings = refused.findings();
            }
        }
        response.setStatus(errors.isEmpty() ? 409 : 422);
        var page = forms.fresh(desk.seen(actor, id)).since(since);
        model.addAttribute("page", page.with(new CorrectionForm(form, reason, errors, findings, true)));
        return VIEW;
    }
}
