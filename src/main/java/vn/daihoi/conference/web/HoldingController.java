package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.Attendance;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.FactsSheet;
import vn.daihoi.conference.HoldConference;
import vn.daihoi.conference.Judgements;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.conference.web.HoldingPage.Against;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The unit records that its conference has been held.
@Controller
class HoldingController {
    private final HoldConference hold;
    private final SectionPages pages;
    private final Judgements judgements;
    private final Heads heads;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    HoldingController(
            HoldConference hold,
            SectionPages pages,
            Judgements judgements,
            Heads heads,
            SeasonClock clock,
            Dictionary dictionary) {
        this.hold = hold;
        this.pages = pages;
        this.judgements = judgements;
        this.heads = heads;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}/holding")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String showHolding(Actor actor, @PathVariable long id, Model model) {
        var facts = FactsSheet.write(pages.seen(actor, id).conference().facts());
        model.addAttribute("page", page(actor, id, facts, FormErrors.none(), Against.NOTHING));
        return "conference/holding";
    }

    @PostMapping("/conferences/{id}/holding")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String hold(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") Set<String> accept,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sheet = Sheet.typed(parameters);
        var errors = FormErrors.none();
        var day = Cells.day(sheet, "day", errors);
        var came = new Attendance(
                orNone(Cells.number(sheet, "exemplars", errors)),
                orNone(Cells.number(sheet, "guests", errors)),
                orNone(Cells.number(sheet, "others", errors)));
        errors.when(day == null, "day", "conference.day.missing");
        errors.when(day != null && day.isAfter(clock.today()), "day", "conference.day.future", clock.today());
        errors.when(came.total() == 0, "exemplars", "conference.attendance.missing");
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", page(actor, id, sheet, errors, Against.NOTHING));
            return "conference/holding";
        }
        try {
            hold.hold(actor, id, Objects.requireNonNull(day), came, accept, reason);
        } catch (Refused refused) {
            if (!refused.findings().stream().allMatch(finding -> "day".equals(finding.field()))) {
                throw refused;
            }
            response.setStatus(409);
            model.addAttribute("page", page(actor, id, sheet, errors, new Against(refused.findings(), accept, reason)));
            return "conference/holding";
        }
        Flash.done("conference.held").on(redirect);
        return "redirect:/conferences/" + id;
    }

    private HoldingPage page(Actor actor, long id, Sheet sheet, FormErrors errors, Against against) {
        var seen = pages.seen(actor, id);
        var judgement = judgements.of(seen.unit(), seen.conference());
        var head = heads.of(actor, judgement, null, dictionary.here());
        var decides = Editors.mayDecide(actor, seen.unit());
        return new HoldingPage(head, sheet, clock.today(), errors, against, decides);
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
