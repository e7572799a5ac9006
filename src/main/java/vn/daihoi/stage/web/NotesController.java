package vn.daihoi.stage.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.handout.Handouts;
import vn.daihoi.stage.handout.LayOut;
import vn.daihoi.stage.minutes.Notes;
import vn.daihoi.stage.minutes.WriteNote;

/// The secretary's notes, saved as they type, and the papers of the items.
@Controller
@RequestMapping("/conferences/{id}/notes")
class NotesController {
    private final WriteNote write;
    private final Notes notes;
    private final LayOut layOut;
    private final Handouts handouts;
    private final StoredFiles files;
    private final Stages stages;
    private final NotesDesk desk;
    private final Dictionary dictionary;

    NotesController(
            WriteNote write,
            Notes notes,
            LayOut layOut,
            Handouts handouts,
            StoredFiles files,
            Stages stages,
            NotesDesk desk,
            Dictionary dictionary) {
        this.write = write;
        this.notes = notes;
        this.layOut = layOut;
        this.handouts = handouts;
        this.files = files;
        this.stages = stages;
        this.desk = desk;
        this.dictionary = dictionary;
    }

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", desk.page(actor, id, dictionary.here()));
        return "stage/notes";
    }

    /// Without script; who saved meanwhile is told by the general page on stale edits, and nothing is written over.
    @PostMapping("/{line}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String save(
            Actor actor,
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words) {
        write.write(actor, id, line, version, words);
        return "redirect:/conferences/" + id + "/notes#line" + line;
    }

    /// As one types. 409 brings the colleague's words, to be shown beside one's own.
    @PostMapping(path = "/{line}/words", produces = "application/json")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<Map<String, Object>> autosave(
            Actor actor,
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words) {
        try {
            return ResponseEntity.ok(Map.of("version", write.write(actor, id, line, version, words)));
        } catch (StaleEdit stale) {
            var kept = notes.of(id, line);
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(Map.of("version", kept.version(), "words", kept.words(), "by", kept.by()));
        }
    }

    @PostMapping("/{line}/papers")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String layOut(
            Actor actor, @PathVariable long id, @PathVariable long line, @RequestParam("file") MultipartFile file) {
        layOut.add(actor, id, line, Upload.of(file));
        return "redirect:/conferences/" + id + "/notes#line" + line;
    }

    @PostMapping("/papers/{paper}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String takeAway(Actor actor, @PathVariable long id, @PathVariable long paper) {
        layOut.remove(actor, id, paper);
        return "redirect:/conferences/" + id + "/notes";
    }

    @GetMapping("/papers/{paper}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    ResponseEntity<byte[]> read(Actor actor, @PathVariable long id, @PathVariable long paper) {
        stages.of(actor, id);
        var found = handouts.of(id).stream().filter(one -> one.id() == paper).findFirst();
        return files.download(
                        found.orElseThrow(() -> new NotThere("handout", paper)).fileId())
                .response();
    }
}
