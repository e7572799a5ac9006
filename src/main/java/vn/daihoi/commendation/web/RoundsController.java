package vn.daihoi.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.commendation.KeepRound;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

/// The rounds of a unit.
@Controller
class RoundsController {
    private static final int LONGEST_NAME = 200;

    private final HomePages pages;
    private final KeepRound keep;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    RoundsController(HomePages pages, KeepRound keep, Dictionary dictionary, SeasonClock clock) {
        this.pages = pages;
        this.keep = keep;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/commendations")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String home(Actor actor, @RequestParam(required = false) @Nullable Long unit, Model model) {
        model.addAttribute("page", pages.page(actor, unit == null ? own(actor) : unit));
        return "commendation/home";
    }

    @PostMapping("/commendations")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String begin(Actor actor, @RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        var typed = VietnameseText.line(name);
        var told = typed.isEmpty() ? dictionary.here().of("commendation.round.first", clock.today()) : typed;
        var id = keep.begin(actor, own(actor), told.length() > LONGEST_NAME ? told.substring(0, LONGEST_NAME) : told);
        Flash.done("commendation.round.begun").on(redirect);
        return "redirect:/commendations/" + id;
    }

    static long own(Actor actor) {
        var unitId = actor.unitId();
        if (unitId == null) {
            throw new NotThere("unit of account", actor.accountId());
        }
        return unitId;
    }
}
