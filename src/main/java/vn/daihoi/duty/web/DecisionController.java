package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.duty.ApproveDossier;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.ExtendDuty;
import vn.daihoi.duty.ReviewDossier;
import vn.daihoi.duty.SubmitDossier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Flash;

/// The steps of a dossier: each says what was done, or shows the page again with why not.
@Controller
class DecisionController {
    private static final String REASON = "reason-";

    private final DossierDesk desk;
    private final Dossiers dossiers;
    private final SubmitDossier submitDossier;
    private final ApproveDossier approveDossier;
    private final ReviewDossier reviewDossier;
    private final ExtendDuty extendDuty;

    DecisionController(
            DossierDesk desk,
            Dossiers dossiers,
            SubmitDossier submitDossier,
            ApproveDossier approveDossier,
            ReviewDossier reviewDossier,
            ExtendDuty extendDuty) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.submitDossier = submitDossier;
        this.approveDossier = approveDossier;
        this.reviewDossier = reviewDossier;
        this.extendDuty = extendDuty;
    }

    @PostMapping("/duties/{id}/withdrawal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView withdraw(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return step(
                actor,
                id,
                dialog(""),
                () -> submitDossier.withdraw(actor, id, version),
                "duty.done.withdrawn",
                redirect);
    }

    /// @param fields `reason-NOP-104` says why that breach is accepted
    @PostMapping("/duties/{id}/approval")
    @RolesAllowed(Roles.HEAD_OF_UNIT)
    ModelAndView approve(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var reasons = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(REASON))
                .collect(Collectors.toMap(field -> field.getKey().substring(REASON.length()), Map.Entry::getValue));
        return step(
                actor,
                id,
                dialog(""),
                () -> approveDossier.approve(actor, id, version, reasons),
                "duty.done.sent_up",
                redirect);
    }

    @PostMapping("/duties/{id}/hand-back")
    @RolesAllowed(Roles.HEAD_OF_UNIT)
    ModelAndView handBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        return step(
                actor,
                id,
                new DossierPage.Dialog("hand-back", "", reason, ""),
                () -> approveDossier.handBack(actor, id, version, reason),
                "duty.done.handed_back",
                redirect);
    }

    @PostMapping("/duties/{id}/receipt")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView receive(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return step(
                actor, id, dialog(""), () -> reviewDossier.receive(actor, id, version), "duty.done.received", redirect);
    }

    @PostMapping("/duties/{id}/acceptance")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView accept(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        return step(
                actor, id, dialog(""), () -> reviewDossier.accept(actor, id, version), "duty.done.accepted", redirect);
    }

    @PostMapping("/duties/{id}/return")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView giveBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        return step(
                actor,
                id,
                new DossierPage.Dialog("return", "", reason, ""),
                () -> reviewDossier.giveBack(actor, id, version, reason),
                "duty.done.returned",
                redirect);
    }

    @PostMapping("/duties/{id}/extension")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView extend(
            Actor actor,
            @PathVariable long id,
            @RequestParam String newDue,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes redirect) {
        var dialog = new DossierPage.Dialog("extension", newDue, reason, document);
        var day = VietnameseDate.read(newDue);
        if (day.isEmpty()) {
            return refused(actor, id, List.of(Finding.breach("NOP-304").at("newDue")), dialog);
        }
        return step(
                actor,
                id,
                dialog,
                () -> extendDuty.extend(actor, id, day.get(), reason, document),
                "duty.done.extended",
                redirect);
    }

    /// @param done message that says so
    private ModelAndView step(
            Actor actor, long id, DossierPage.Dialog dialog, Runnable step, String done, RedirectAttributes redirect) {
        try {
            step.run();
        } catch (Refused refused) {
            return refused(actor, id, refused.findings(), dialog);
        }
        Flash.done(done).on(redirect);
        return new ModelAndView("redirect:/duties/" + id);
    }

    private ModelAndView refused(Actor actor, long id, List<Finding> findings, DossierPage.Dialog dialog) {
        var kept = DossierForm.of(dossiers.visibleTo(actor, id));
        var page = desk.again(actor, id, new DossierDesk.Said(kept, findings, dialog));
        return new ModelAndView("duty/dossier", Map.of("page", page), HttpStatus.CONFLICT);
    }

    private static DossierPage.Dialog dialog(String name) {
        return new DossierPage.Dialog(name, "", "", "");
    }
}
