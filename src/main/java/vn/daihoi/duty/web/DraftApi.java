package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.Draft;
import vn.daihoi.duty.KeepDraft;
import vn.daihoi.duty.SubmitDossier;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What a unit does with its dossier, for programs: words, files, laying it before the head.
@RestController
@RequestMapping("/api/v1/duties/{id}")
class DraftApi {
    private final DossierAnswers answers;
    private final KeepDraft keepDraft;
    private final SubmitDossier submitDossier;
    private final Dossiers dossiers;
    private final StoredFiles files;

    DraftApi(
            DossierAnswers answers,
            KeepDraft keepDraft,
            SubmitDossier submitDossier,
            Dossiers dossiers,
            StoredFiles files) {
        this.answers = answers;
        this.keepDraft = keepDraft;
        this.submitDossier = submitDossier;
        this.dossiers = dossiers;
        this.files = files;
    }

    /// @param version of the dossier that was looked at
    record Writing(int version, Draft draft) {}

    record Seen(int version) {}

    @PutMapping("/draft")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    DossierJson write(Actor actor, @PathVariable long id, @RequestBody Writing writing) {
        keepDraft.save(actor, id, writing.draft(), writing.version());
        return answers.of(actor, id);
    }

    /// One file, as the part `file` of a form.
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    DossierJson attach(Actor actor, @PathVariable long id, @RequestParam MultipartFile file) {
        keepDraft.attach(actor, id, Upload.of(file));
        return answers.of(actor, id);
    }

    @GetMapping("/files/{file}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long id, @PathVariable long file) {
        return files.download(dossiers.fileOf(actor, id, file)).response();
    }

    @DeleteMapping("/files/{file}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    DossierJson detach(Actor actor, @PathVariable long id, @PathVariable long file) {
        keepDraft.detach(actor, id, file);
        return answers.of(actor, id);
    }

    @PostMapping("/submission")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    DossierJson submit(Actor actor, @PathVariable long id, @RequestBody Seen seen) {
        submitDossier.submit(actor, id, seen.version());
        return answers.of(actor, id);
    }

    @PostMapping("/withdrawal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    DossierJson withdraw(Actor actor, @PathVariable long id, @RequestBody Seen seen) {
        submitDossier.withdraw(actor, id, seen.version());
        return answers.of(actor, id);
    }
}
