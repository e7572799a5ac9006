package vn.daihoi.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.commendation.KeepRound;
import vn.daihoi.commendation.SendUp;
import vn.daihoi.document.WritePaper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.XlsxExport;

/// One round: looked at, judged, taken up from below, sent up, put on paper.
@Controller
class RoundController {
    private final RoundPages pages;
    private final KeepRound keep;
    private final SendUp sendUp;
    private final WritePaper papers;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    RoundController(
            RoundPages pages,
            KeepRound keep,
            SendUp sendUp,
            WritePaper papers,
            Dictionary dictionary,
            SeasonClock clock) {
        this.pages = pages;
        this.keep = keep;
        this.sendUp = sendUp;
        this.papers = papers;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/commendations/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ModelAndView show(Actor actor, @PathVariable long id) {
        return shown(pages.page(actor, pages.open(actor, id), RoundPages.Said.NOTHING), HttpStatus.OK);
    }

    @PostMapping("/commendations/{id}/hearing")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView hear(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> cells,
            RedirectAttributes redirect) {
        var opened = pages.open(actor, id);
        var here = opened.here();
        var form = HearingForm.of(opened.round(), here).typed(cells);
        var errors = form.errors(here);
        if (!errors.isEmpty()) {
            return shown(pages.page(actor, opened, said(form, errors, null)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.hear(actor, id, version, form.session(), form.said(here));
        } catch (StaleEdit stale) {
            var newer = pages.open(actor, id);
            var conflict = pages.conflict(newer.round(), form, newer.here(), dictionary.here());
            return shown(pages.page(actor, newer, said(form, FormErrors.none(), conflict)), HttpStatus.CONFLICT);
        }
        Flash.done("commendation.heard").on(redirect);
        return new ModelAndView("redirect:/commendations/" + id);
    }

    private static RoundPages.Said said(
            HearingForm form, FormErrors errors, RoundPage.@org.jspecify.annotations.Nullable Conflict conflict) {
        return new RoundPages.Said(form, errors, conflict, List.of(), RoundPage.OutsideForm.EMPTY);
    }

    @PostMapping("/commendations/{id}/taking")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String takeUp(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        var taken = keep.takeUp(actor, id, version);
        Flash.done("commendation.taken", String.valueOf(taken)).on(redirect);
        return "redirect:/commendations/" + id;
    }

    @PostMapping("/commendations/{id}/sending")
    @RolesAllowed({Roles.STANDING_BODY, Roles.HEAD_OF_UNIT})
    ModelAndView send(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            var sent = sendUp.send(actor, id, version);
            Flash.done("commendation.sent", String.valueOf(sent)).on(redirect);
            return new ModelAndView("redirect:/commendations/" + id);
        } catch (Refused refused) {
            var said = RoundPages.Said.refused(refused.findings());
            return shown(pages.page(actor, pages.open(actor, id), said), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/commendations/{id}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String remove(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        keep.remove(actor, id, version);
        Flash.done("commendation.round.removed").on(redirect);
        return "redirect:/commendations";
    }

    /// Opens the draft of a paper about this round; it is written and issued where all papers are.
    @PostMapping("/commendations/{id}/papers")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String paper(
            Actor actor,
            @PathVariable long id,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String about) {
        var opened = pages.open(actor, id);
        var subject = about.isEmpty() ? String.valueOf(id) : about;
        return "redirect:/documents/drafts/" + papers.begin(actor, opened.unit().id(), code, subject);
    }

    @GetMapping("/commendations/{id}.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    void export(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var page = pages.page(actor, pages.open(actor, id), RoundPages.Said.NOTHING);
        new XlsxExport<RoundPage.LineView>(page.name(), t.of("commendation.asOf", page.unit(), clock.today()))
                .column(t.of("commendation.who"), 34, RoundPage.LineView::name)
                .column(t.of("people.kind"), 14, RoundPage.LineView::kind)
                .column(t.of("people.work"), 20, RoundPage.LineView::work)
                .column(t.of("commendation.unit"), 30, RoundPage.LineView::unit)
                .column(t.of("commendation.honour"), 40, RoundPage.LineView::title)
                .column(t.of("commendation.achievement"), 70, RoundPage.LineView::achievement)
                .column(
                        t.of("commendation.votes"),
                        10,
                        line -> XlsxExport.typed(page.form().at("v-" + line.id())))
                .column(t.of("commendation.remark"), 40, line -> page.form().at("n-" + line.id()))
                .column(t.of("commendation.standing"), 26, RoundPage.LineView::standing)
                .column(t.of("commendation.held"), 50, RoundPage.LineView::held)
                .send(response, t.of("commendation.file") + " " + page.name(), page.lines().stream());
    }

    static ModelAndView shown(RoundPage page, HttpStatus status) {
        return new ModelAndView("commendation/round", Map.of("page", page), status);
    }
}
