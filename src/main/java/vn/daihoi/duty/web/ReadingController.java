package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.ReadScans;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;

/// A scan on a dossier is read beside the page.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class ReadingController {
    private final ReadScans readScans;
    private final ReadingViews views;
    private final Dossiers dossiers;
    private final Dictionary dictionary;

    ReadingController(ReadScans readScans, ReadingViews views, Dossiers dossiers, Dictionary dictionary) {
        this.readScans = readScans;
        this.views = views;
        this.dossiers = dossiers;
        this.dictionary = dictionary;
    }

    @PostMapping("/duties/{id}/files/{attachment}/reading")
    ModelAndView begin(Actor actor, @PathVariable long id, @PathVariable long attachment) {
        readScans.begin(actor, id, attachment);
        return show(actor, id);
    }

    @GetMapping("/duties/{id}/reading")
    ModelAndView show(Actor actor, @PathVariable long id) {
        return new ModelAndView("duty/reading", "reading", views.of(dossiers.visibleTo(actor, id), dictionary.here()));
    }
}
