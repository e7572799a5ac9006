package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
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
import vn.daihoi.duty.SendDraft;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;

/// One dossier, and what its unit does with it. Words and files come in one form, so that neither loses the other.
@Controller
class DraftController {
    private static final String SUBMIT = "submit";

    private final DossierDesk desk;
    private final SendDraft sendDraft;
    private final Dossiers dossiers;
    private final StoredFiles files;

    DraftController(DossierDesk desk, SendDraft sendDraft, Dossiers dossiers, StoredFiles files) {
        this.desk = desk;
        this.sendDraft = sendDraft;
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
        var chosen = uploads(parts);
        var names = chosen.stream().map(Upload::name).toList();
        var errors = form.errors();
        if (!errors.isEmpty()) {
            var said = new DossierDesk.Said(form, DossierForm.chooseAgain(errors, names));
            return shown(desk.again(actor, id, said), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var sent = new SendDraft.Form(form.draft(), form.version(), chosen, remove, act.equals(SUBMIT));
            var refused = sendDraft.send(actor, id, sent);
            return refused.isEmpty() ? next(id, act, redirect) : notAll(actor, id, refused);
        } catch (StaleEdit stale) {
            return shown(desk.clash(actor, id, form, names), HttpStatus.CONFLICT);
        }
    }

    /// An empty file field is sent too, without a name.
    private static List<Upload> uploads(@Nullable List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> !part.isEmpty()
                                || !String.valueOf(part.getOriginalFilename()).isEmpty())
                        .map(Upload::of)
                        .toList();
    }

    private static ModelAndView next(long id, String act, RedirectAttributes redirect) {
        Flash.done(act.equals(SUBMIT) ? "duty.done.submitted" : "duty.done.saved")
                .on(redirect);
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
