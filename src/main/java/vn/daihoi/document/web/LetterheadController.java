package vn.daihoi.document.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.document.KeepLetterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.unit.Units;

/// How a unit's papers are headed and signed, typed once.
@Controller
class LetterheadController {
    private final Letterheads letterheads;
    private final KeepLetterhead keep;
    private final Units units;
    private final Dictionary dictionary;

    LetterheadController(Letterheads letterheads, KeepLetterhead keep, Units units, Dictionary dictionary) {
        this.letterheads = letterheads;
        this.keep = keep;
        this.units = units;
        this.dictionary = dictionary;
    }

    @GetMapping("/documents/letterhead")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView show(Actor actor) {
        var form = LetterheadForm.of(letterheads.of(PapersController.unitOf(actor)));
        return shown(actor, form, FormErrors.none(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/documents/letterhead")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView save(Actor actor, LetterheadForm form, RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return shown(actor, form, errors, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.keep(actor, PapersController.unitOf(actor), form.letterhead());
            Flash.done("document.letterhead.saved").on(redirect);
            return new ModelAndView("redirect:/documents");
        } catch (StaleEdit stale) {
            return clash(actor, form);
        }
    }

    /// What was typed stays, on the version it must now be saved over.
    private ModelAndView clash(Actor actor, LetterheadForm mine) {
        var theirs = LetterheadForm.of(letterheads.of(PapersController.unitOf(actor)));
        var again = new LetterheadForm(
                mine.superior(),
                mine.body(),
                mine.abbreviation(),
                mine.place(),
                mine.authority(),
                mine.post(),
                mine.signer(),
                mine.archive(),
                theirs.version());
        return shown(actor, again, FormErrors.none(), mine.against(theirs, dictionary.here()), HttpStatus.CONFLICT);
    }

    private ModelAndView shown(
            Actor actor, LetterheadForm form, FormErrors errors, List<Clash> clashes, HttpStatus status) {
        var unit = units.visibleTo(actor, PapersController.unitOf(actor));
        var page = new LetterheadPage(
                DocumentPlaces.tabs(dictionary.here(), DocumentPlaces.LETTERHEAD),
                unit.name(),
                form,
                errors,
                clashes,
                PaperType.PLAN.sign(form.abbreviation(), ""),
                form.version() > 0);
        return new ModelAndView("document/letterhead", Map.of("page", page), status);
    }
}
