package vn.daihoi.paper.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.paper.OpenPaper;
import vn.daihoi.paper.PaperBox;
import vn.daihoi.paper.Papers;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;

/// Papers to read.
@Controller
class PaperController {
    private final Boxes boxes;
    private final PaperDesk desk;
    private final OpenPaper openPaper;
    private final Papers papers;
    private final StoredFiles files;

    PaperController(Boxes boxes, PaperDesk desk, OpenPaper openPaper, Papers papers, StoredFiles files) {
        this.boxes = boxes;
        this.desk = desk;
        this.openPaper = openPaper;
        this.papers = papers;
        this.files = files;
    }

    @GetMapping("/papers")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String in(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", boxes.in(actor, new PaperBox.Wanted(unread, q), page));
        return "paper/box";
    }

    @GetMapping("/papers/sent")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String out(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", boxes.out(actor, new PaperBox.Wanted(false, q), page));
        return "paper/box";
    }

    @GetMapping("/papers/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String open(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", desk.of(actor, openPaper.open(actor, id)));
        return "paper/paper";
    }

    @GetMapping("/papers/{id}/files/{file}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long id, @PathVariable long file) {
        var paper = papers.visibleTo(actor, id);
        var isOfPaper = paper.files().stream().anyMatch(one -> one.file().id() == file);
        if (!isOfPaper || !PaperDesk.mayOpenFiles(actor, paper)) {
            throw new NotThere("file", file);
        }
        return files.download(file).response();
    }
}
