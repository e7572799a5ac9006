package vn.daihoi.document.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.document.WritePaper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;

/// The papers a unit's season needs, and beginning one.
@Controller
class PapersController {
    private static final int LONGEST_SUBJECT = 400;

    private final PapersDesk desk;
    private final WritePaper writePaper;

    PapersController(PapersDesk desk, WritePaper writePaper) {
        this.desk = desk;
        this.writePaper = writePaper;
    }

    @GetMapping("/documents")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String own(Actor actor, Model model) {
        model.addAttribute("page", desk.page(actor, unitOf(actor)));
        return "document/papers";
    }

    @GetMapping("/units/{unitId}/documents")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String ofUnit(Actor actor, @PathVariable long unitId, Model model) {
        model.addAttribute("page", desk.page(actor, unitId));
        return "document/papers";
    }

    @PostMapping("/documents/{code}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String begin(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String subject) {
        var about = VietnameseText.line(subject);
        var kept = about.length() > LONGEST_SUBJECT ? about.substring(0, LONGEST_SUBJECT) : about;
        return "redirect:/documents/drafts/" + writePaper.begin(actor, unitOf(actor), code, kept);
    }

    static long unitOf(Actor actor) {
        var unitId = actor.unitId();
        if (unitId == null) {
            throw new NotThere("unit of account", actor.accountId());
        }
        return unitId;
    }
}
