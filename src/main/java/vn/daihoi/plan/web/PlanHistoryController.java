package vn.daihoi.plan.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.plan.PlanDifference;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;

/// All versions and what changed between them.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class PlanHistoryController {
    private final PlanReading reading;

    private final Dictionary dictionary;

    PlanHistoryController(PlanReading reading, Dictionary dictionary) {
        this.reading = reading;
        this.dictionary = dictionary;
    }

    @GetMapping("/plan/history")
    String history(Actor actor, Model model) {
        model.addAttribute("page", HistoryPage.of(reading.history(actor), reading.dayOrToday(null)));
        return "plan/history";
    }

    @GetMapping("/plan/difference")
    String difference(Actor actor, @RequestParam long from, @RequestParam long to, Model model) {
        var before = reading.version(actor, from);
        var after = reading.version(actor, to);
        var changes = PlanDifference.between(
                reading.laidWith(before).document(),
                reading.laidWith(after).document(),
                dictionary.here().locale());
        model.addAttribute("page", new DifferencePage(before, after, changes));
        return "plan/difference";
    }
}
