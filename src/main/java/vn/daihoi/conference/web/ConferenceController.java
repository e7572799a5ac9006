package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.daihoi.conference.BeginConference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Units;

/// A unit's conference: begun, and seen at a glance.
@Controller
class ConferenceController {
    private final Units units;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final BeginConference begin;
    private final Overviews overviews;
    private final Heads heads;
    private final Dictionary dictionary;

    ConferenceController(
            Units units,
            GroundsFor grounds,
            Conferences conferences,
            BeginConference begin,
            Overviews overviews,
            Heads heads,
            Dictionary dictionary) {
        this.units = units;
        this.grounds = grounds;
        this.conferences = conferences;
        this.begin = begin;
        this.overviews = overviews;
        this.heads = heads;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", overviews.of(actor, id, dictionary.here()));
        return "conference/overview";
    }

    /// The unit's conference of the season in force, or what awaits it before it is begun.
    @GetMapping("/units/{id}/conference")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String ofUnit(Actor actor, @PathVariable long id, Model model) {
        var unit = units.visibleTo(actor, id);
        var found = grounds.find(unit, null).orElseThrow(() -> new NotThere("plan for unit", id));
        var begun = conferences.idOf(id, found.plan().heading().season());
        if (begun.isPresent()) {
            return "redirect:/conferences/" + begun.get();
        }
        var t = dictionary.here();
        model.addAttribute(
                "page",
                new NotBegunPage(
                        heads.crumbs(actor, unit, t),
                        unit.id(),
                        unit.name(),
                        Terms.of(found, Facts.NONE, t),
                        found.terms().findings(),
                        Editors.mayEdit(actor, unit),
                        overviews.invitations(actor, unit)));
        return "conference/not-begun";
    }

    @PostMapping("/units/{id}/conference")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String begin(Actor actor, @PathVariable long id) {
        return "redirect:/conferences/" + begin.begin(actor, id) + "/facts";
    }
}
