package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.duty.Chase;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.XlsxExport;

/// Who is late: the list, the list as a file, and the chase itself.
@Controller
class LateController {
    private final DutyLists lists;
    private final Chase chase;

    LateController(DutyLists lists, Chase chase) {
        this.lists = lists;
        this.chase = chase;
    }

    @ModelAttribute("asked")
    ListPage.Asked asked(
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "1") int page) {
        return new ListPage.Asked("", rule, tier, place, q, whose, page);
    }

    @GetMapping("/duties/late")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    String late(Actor actor, @ModelAttribute("asked") ListPage.Asked asked, Model model) {
        model.addAttribute("page", lists.late(actor, asked));
        return "duty/late";
    }

    @GetMapping("/duties/late.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.VIEWER})
    void export(Actor actor, @ModelAttribute("asked") ListPage.Asked asked, HttpServletResponse response)
            throws IOException {
        var words = lists.words();
        var t = words.t();
        new XlsxExport<DutyLine>(
                        t.of("duty.late.title"),
                        t.of("duty.late.asOf", words.today()) + ". " + lists.scope(actor, asked))
                .column(t.of("duty.col.code"), 12, DutyLine::unitCode)
                .column(t.of("duty.col.unit"), 40, DutyLine::unitName)
                .column(t.of("duty.col.place"), 30, DutyLine::place)
                .column(t.of("duty.col.duty"), 60, DutyLine::name)
                .column(t.of("duty.col.due"), 14, DutyLine::dueOn)
                .column(t.of("duty.col.heldOn"), 14, DutyLine::heldOn)
                .column(
                        t.of("duty.col.daysLate"),
                        14,
                        line -> line.daysOverOn(words.today()).orElse(null))
                .column(
                        t.of("duty.col.state"),
                        24,
                        line -> words.state(line.state()).text())
                .send(response, t.of("duty.late.file"), lists.allLate(actor, asked).stream());
    }

    /// @param all chase everything the filter shows, not only what is ticked on this page
    @PostMapping("/duties/chases")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView chase(
            Actor actor,
            @RequestParam(defaultValue = "") List<Long> duties,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam String text,
            @ModelAttribute("asked") ListPage.Asked asked,
            RedirectAttributes redirect) {
        var chosen =
                all ? lists.allLate(actor, asked).stream().map(DutyLine::id).toList() : duties;
        try {
            Flash.done("duty.chase.done", Integer.toString(chase.chase(actor, chosen, text)))
                    .on(redirect);
        } catch (Refused refused) {
            return new ModelAndView(
                    "duty/late",
                    Map.of("page", lists.late(actor, asked), "refused", refused.findings(), "typed", text),
                    HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/duties/late");
    }
}
