package vn.daihoi.document.conference;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.daihoi.document.Draft;
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

    MergeController(Drafts drafts, Merges merges) {
        this.drafts = drafts;
        this.merges = merges;
    }

    @GetMapping("/documents/drafts/{id}/copies")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String ask(Actor actor, @PathVariable long id, Model model) {
        var draft = drafts.visibleTo(actor, id);
        var count = merges.countOf(actor, draft).orElseThrow(() -> new NotThere("copies of a paper", id));
        model.addAttribute("page", page(draft, null, count));
        return "document/copies";
    }

    @PostMapping("/documents/drafts/{id}/copies")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String begin(Actor actor, @PathVariable long id) {
        var merge = merges.begin(actor, drafts.visibleTo(actor, id));
        return "redirect:/documents/drafts/" + id + "/copies/" + merge.id;
    }

    @GetMapping("/documents/drafts/{id}/copies/{merge}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String follow(Actor actor, @PathVariable long id, @PathVariable String merge, Model model) {
        var draft = drafts.visibleTo(actor, id);
        var found = merges.of(actor, id, merge);
        model.addAttribute("page", page(draft, found, found.total));
        return "document/copies";
    }

    @PostMapping("/documents/drafts/{id}/copies/{merge}/cancellation")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String cancel(Actor actor, @PathVariable long id, @PathVariable String merge) {
        merges.of(actor, id, merge).cancelled = true;
        return "redirect:/documents/drafts/" + id + "/copies";
    }

    @GetMapping("/documents/drafts/{id}/copies/{merge}/pdf")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id, @PathVariable String merge) {
        var draft = drafts.visibleTo(actor, id);
        return file(merges.of(actor, id, merge).pdf, FileType.PDF, draft.code() + ".pdf");
    }

    @GetMapping("/documents/drafts/{id}/copies/{merge}/docx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id, @PathVariable String merge) {
        var draft = drafts.visibleTo(actor, id);
        return file(merges.of(actor, id, merge).docx, FileType.DOCX, draft.code() + ".docx");
    }

    private static ResponseEntity<byte[]> file(
            byte @org.jspecify.annotations.Nullable [] bytes, FileType type, String name) {
        if (bytes == null) {
            throw new NotThere("copies", name);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(bytes);
    }

    private static MergePage page(Draft draft, Merges.@org.jspecify.annotations.Nullable Merge merge, int total) {
        var path = "/documents/drafts/" + draft.id();
        if (merge == null) {
            return new MergePage(draft.code(), path, "", MergePage.Stage.TO_BEGIN, 0, total);
        }
        var stage = merge.isReady()
                ? MergePage.Stage.READY
                : merge.failed
                        ? MergePage.Stage.FAILED
                        : merge.cancelled ? MergePage.Stage.TO_BEGIN : MergePage.Stage.GOING_ON;
        return new MergePage(draft.code(), path, path + "/copies/" + merge.id, stage, merge.done.get(), total);
    }
}
