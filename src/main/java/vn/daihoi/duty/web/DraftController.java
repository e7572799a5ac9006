package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.KeepDraft;
import vn.daihoi.duty.SubmitDossier;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;

/// One dossier, and what its unit does with it. Words and files come in one form, so that neither loses the other.
@Controller
class DraftController {
    private final DossierDesk desk;
    private final KeepDraft keepDraft;
    private final SubmitDossier submitDossier;
    private final Dossiers dossiers;
    private final StoredFiles files;

    DraftController(
            DossierDesk desk, KeepDraft keepDraft, SubmitDossier submitDossier, Dossiers dossiers, StoredFiles files) {
        this.desk = desk;
        this.keepDraft = keepDraft;
        this.submitDossier = submitDossier;
        this.dossiers = dossiers;
        this.files = files;
    }

    @GetMapping("/duties/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    ModelAndView show(Actor actor, @PathVariable long id) {
        return shown(desk.of(actor, id), HttpStatus.OK);
    }

    @GetMapping("/duties/{id}/files/{attachment}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long id, @PathVariable long attachment) {
        return files.download(dossiers.fileOf(actor, id, attachment)).response();
    }

    /// What would be found in the words as they stand on the screen; nothing is kept.
    @PostMapping("/duties/{id}/findings")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView findings(Actor actor, @PathVariable long id, DossierForm form) {
        return new ModelAndView("duty/findings", "findings", desk.findings(actor, id, form));
    }

    /// @param act `save`, or `submit` to lay it before the head right away
    /// @param remove an attachment to take off
    @PostMapping("/duties/{id}/draft")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            DossierForm form,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam @Nullable Long remove,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> parts,
            RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return shown(desk.again(actor, id, new DossierDesk.Said(form, errors)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keepDraft.save(actor, id, form.draft(), form.version());
        } catch (StaleEdit stale) {
            return shown(desk.clash(actor, id, form), HttpStatus.CONFLICT);
        }
        if (remove != null) {
            keepDraft.detach(actor, id, remove);
        }
        var refused = attach(actor, id, parts == null ? List.of() : parts);
        return refused.isEmpty() ? next(actor, id, act, redirect) : notAll(actor, id, refused);
    }

    /// Each file by itself: one that is refused does not take the others with it.
    private List<Finding> attach(Actor actor, long id, List<MultipartFile> parts) {
        var refused = new ArrayList<Finding>();
        for (var part : parts) {
            if (!part.isEmpty() || !String.valueOf(part.getOriginalFilename()).isEmpty()) {
                try {
                    keepDraft.attach(actor, id, Upload.of(part));
                } catch (Refused e) {
                    refused.addAll(e.findings());
                }
            }
        }
        return refused;
    }

    private ModelAndView next(Actor actor, long id, String act, RedirectAttributes redirect) {
        if (act.equals("submit")) {
            submitDossier.submit(actor, id, dossiers.visibleTo(actor, id).version());
            Flash.done("duty.done.submitted").on(redirect);
        } else {
            Flash.done("duty.done.saved").on(redirect);
        }
        return new ModelAndView("redirect:/duties/" + id);
    }

    private ModelAndView notAll(Actor actor, long id, List<Finding> refused) {
        var kept = DossierForm.of(dossiers.visibleTo(actor, id));
        var said = new DossierDesk.Said(kept, refused, DossierPage.Dialog.NONE);
        return shown(desk.again(actor, id, said), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView shown(DossierPage page, HttpStatus status) {
        return new ModelAndView("duty/dossier", java.util.Map.of("page", page), status);
    }
}
