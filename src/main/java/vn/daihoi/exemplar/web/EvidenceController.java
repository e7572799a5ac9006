package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.exemplar.ConsentHow;
import vn.daihoi.exemplar.KeepEvidence;
import vn.daihoi.exemplar.NewConsent;
import vn.daihoi.exemplar.RecordConsent;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The papers of an exemplar: what shows the deeds, and that the person agrees to be written about.
@Controller
class EvidenceController {
    private final KeepEvidence evidence;
    private final RecordConsent consents;
    private final ExemplarPages pages;
    private final SeasonClock clock;

    EvidenceController(KeepEvidence evidence, RecordConsent consents, ExemplarPages pages, SeasonClock clock) {
        this.evidence = evidence;
        this.consents = consents;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/exemplars/{id}/evidence")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String add(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam MultipartFile file,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            evidence.add(actor, id, VietnameseText.line(title), Upload.of(file));
            Flash.done("exemplar.evidence.added").on(redirect);
            return "redirect:/exemplars/" + id + "#evidence";
        } catch (Refused refused) {
            return again(actor, id, ConsentForm.EMPTY, errors(refused), model, response);
        }
    }

    @PostMapping("/exemplars/{id}/evidence/{evidenceId}/removal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String remove(
            Actor actor,
            @PathVariable long id,
            @PathVariable long evidenceId,
            @RequestParam int version,
            RedirectAttributes redirect) {
        evidence.remove(actor, id, evidenceId, version);
        Flash.done("exemplar.evidence.removed").on(redirect);
        return "redirect:/exemplars/" + id + "#evidence";
    }

    @GetMapping("/exemplars/{id}/evidence/{evidenceId}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long id, @PathVariable long evidenceId) {
        return evidence.download(actor, id, evidenceId).response();
    }

    @PostMapping("/exemplars/{id}/consents")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String consent(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute ConsentForm form,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var day = VietnameseDate.read(form.givenOn());
        var how = ConsentHow.coded(form.how());
        if (day.isEmpty() || how.isEmpty()) {
            var errors = FormErrors.none()
                    .when(day.isEmpty(), "givenOn", "shared.date.wrong", form.givenOn())
                    .when(how.isEmpty(), "how", "exemplar.consent.how.missing");
            return again(actor, id, form, errors, model, response);
        }
        var given = new NewConsent(
                VietnameseText.line(form.givenBy()),
                day.get(),
                how.get(),
                VietnameseText.line(form.paper()),
                form.pictures().equals("1"),
                form.contact().equals("1"),
                scan == null || scan.isEmpty() ? null : Upload.of(scan));
        try {
            consents.give(actor, id, given);
            Flash.done("exemplar.consent.done").on(redirect);
            return "redirect:/exemplars/" + id + "#consent";
        } catch (Refused refused) {
            return again(actor, id, form, errors(refused), model, response);
        }
    }

    /// A day that cannot be read is today: somebody who wants to be taken off must not wait for a form.
    @PostMapping("/exemplars/{id}/consents/withdrawal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String withdraw(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var day = VietnameseDate.read(on).orElse(clock.today());
        consents.withdraw(actor, id, day, VietnameseText.line(paper), VietnameseText.line(reason));
        Flash.done("exemplar.consent.withdrawn").on(redirect);
        return "redirect:/exemplars/" + id + "#consent";
    }

    @GetMapping("/exemplars/{id}/consents/{consentId}/paper")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable long id, @PathVariable long consentId) {
        return consents.paper(actor, id, consentId).response();
    }

    private String again(
            Actor actor, long id, ConsentForm form, FormErrors errors, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(actor, id, form, errors));
        return "exemplar/exemplar";
    }

    private static FormErrors errors(Refused refused) {
        var errors = FormErrors.none();
        for (Finding finding : refused.findings()) {
            var field = finding.field();
            errors.add(
                    field == null ? "givenBy" : field,
                    finding.code(),
                    finding.values().toArray());
        }
        return errors;
    }
}
