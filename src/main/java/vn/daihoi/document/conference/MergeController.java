package vn.daihoi.document.conference;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.daihoi.document.Drafts;
import vn.daihoi.file.FileType;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;

/// Mail merge: a copy for each guest, with progress, as one PDF and one Word file.
@Controller
class MergeController {
    private final Drafts drafts;
    private final Merges merges;
    private final MakeCopies makeCopies;

    MergeController(Drafts drafts, Merges merges, MakeCopies makeCopies) {
        this.drafts = drafts;
        this.merges = merges;
        this.makeCopies = makeCopies;
    }

    @GetMapping("/documents/drafts/{id}/copies")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String ask(Actor actor, @PathVariable long id, Model model) {
        var draft = drafts.visibleTo(actor, id);
        var count = makeCopies.countOf(actor, draft).orElseThrow(() -> new NotThere("copies of a paper", id));
        var last = merges.latestReady(actor, id).orElse(null);
        model.addAttribute("page", MergePage.toBegin(draft, count, last));
        return "document/copies";
    }

    @PostMapping("/documents/drafts/{id}/copies")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String begin(Actor actor, @PathVariable long id) {
        var begun = makeCopies.begin(actor, drafts.visibleTo(actor, id));
        return "redirect:/documents/drafts/" + id + "/copies"
                + begun.map(merge -> "/" + merge).orElse("");
    }

    @GetMapping("/documents/drafts/{id}/copies/{merge}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String follow(Actor actor, @PathVariable long id, @PathVariable UUID merge, Model model) {
        model.addAttribute("page", MergePage.of(drafts.visibleTo(actor, id), merges.of(actor, id, merge)));
        return "document/copies";
    }

    @PostMapping("/documents/drafts/{id}/copies/{merge}/cancellation")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String cancel(Actor actor, @PathVariable long id, @PathVariable UUID merge) {
        merges.cancelled(merges.of(actor, id, merge).id());
        return "redirect:/documents/drafts/" + id + "/copies";
    }

    @GetMapping("/documents/drafts/{id}/copies/{merge}/pdf")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id, @PathVariable UUID merge) {
        var draft = drafts.visibleTo(actor, id);
        return file(merges.pdf(actor, id, merge), FileType.PDF, draft.code() + ".pdf");
    }

    @GetMapping("/documents/drafts/{id}/copies/{merge}/docx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id, @PathVariable UUID merge) {
        var draft = drafts.visibleTo(actor, id);
        return file(merges.docx(actor, id, merge), FileType.DOCX, draft.code() + ".docx");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, FileType type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(bytes);
    }
}
