package vn.daihoi.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.commendation.DecideAwards;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.Subject;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// A decision signed elsewhere is written down: of somebody above the tree, or of the unit itself on paper.
@Controller
class OutsideController {
    private static final int NUMBER = 60;
    private static final int LINE = 300;

    private final RoundPages pages;
    private final DecideAwards decide;
    private final SeasonClock clock;

    OutsideController(RoundPages pages, DecideAwards decide, SeasonClock clock) {
        this.pages = pages;
        this.decide = decide;
        this.clock = clock;
    }

    @PostMapping("/commendations/{id}/decisions")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    ModelAndView record(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String honour,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String onDay,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String post,
            RedirectAttributes redirect) {
        var day = VietnameseDate.read(onDay);
        var parts = honour.split("/", 2);
        var errors = FormErrors.none()
                .when(honour.isEmpty(), "honour", "commendation.outside.honour.missing")
                .when(VietnameseText.line(number).isEmpty(), "number", "commendation.outside.number.missing")
                .when(day.isEmpty(), "onDay", "shared.date.wrong", onDay)
                .when(
                        day.filter(clock.today()::isBefore).isPresent(),
                        "onDay",
                        "commendation.outside.day.future",
                        clock.today())
                .when(VietnameseText.line(body).isEmpty(), "body", "commendation.outside.body.missing")
                .when(VietnameseText.line(signer).isEmpty(), "signer", "commendation.outside.signer.missing")
                .within(NUMBER, "number", number)
                .within(LINE, "body", body)
                .within(LINE, "signer", signer)
                .within(LINE, "post", post);
        var opened = pages.open(actor, id);
        if (!errors.isEmpty()) {
            var form = new RoundPage.OutsideForm(honour, number, onDay, body, signer, post, errors, true);
            return RoundController.shown(
                    pages.page(actor, opened, RoundPages.Said.outside(form)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var act = new Decision.Act(
                VietnameseText.line(number),
                day.orElseThrow(),
                VietnameseText.line(body),
                VietnameseText.line(signer),
                VietnameseText.line(post),
                "");
        try {
            var subject = new Subject(id, parts[0], parts.length > 1 ? parts[1] : "");
            var decided = decide.record(actor, subject, version, act);
            Flash.done("commendation.decided", act.number()).on(redirect);
            return new ModelAndView("redirect:/commendations/decisions/" + decided);
        } catch (Refused refused) {
            var said = RoundPages.Said.refused(refused.findings());
            return RoundController.shown(pages.page(actor, pages.open(actor, id), said), HttpStatus.CONFLICT);
        }
    }
}
