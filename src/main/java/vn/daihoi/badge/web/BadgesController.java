package vn.daihoi.badge.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.badge.PrintBadges;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.typeset.card.CardPaper;
import vn.daihoi.typeset.card.Cards;

/// The badges of a conference: who has one, making them, making them anew, printing.
@Controller
@RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
class BadgesController {
    private final BadgePages pages;
    private final BadgeHistory history;
    private final BadgeCards cards;
    private final IssueBadges issue;
    private final PrintBadges print;

    BadgesController(BadgePages pages, BadgeHistory history, BadgeCards cards, IssueBadges issue, PrintBadges print) {
        this.pages = pages;
        this.history = history;
        this.cards = cards;
        this.issue = issue;
        this.print = print;
    }

    @GetMapping("/conferences/{id}/badges")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", pages.page(actor, id, q.strip(), show, page));
        return "badge/list";
    }

    @GetMapping("/conferences/{id}/badges/{number}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String history(Actor actor, @PathVariable long id, @PathVariable int number, Model model) {
        model.addAttribute("page", history.page(actor, id, number));
        return "badge/history";
    }

    @PostMapping("/conferences/{id}/badges")
    String issue(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        var issued = issue.issue(actor, id);
        Flash.done("badge.done.issued", Integer.toString(issued.made()), Integer.toString(issued.voided()))
                .on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/badges/blanks")
    String blanks(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String blanks,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = blanks.strip();
        if (!typed.matches("[1-9]\\d{0,2}") || Integer.parseInt(typed) > IssueBadges.MOST_BLANKS) {
            var errors = FormErrors.none().add("blanks", "badge.blanks.wrong", IssueBadges.MOST_BLANKS);
            return again(actor, id, new BadgesPage.Typed(blanks, "fresh", ""), errors, model, response);
        }
        issue.blanks(actor, id, Integer.parseInt(typed));
        Flash.done("badge.done.blanks", typed).on(redirect);
        return back(id);
    }

    /// The old ones are void from now on: the reason is read out at the door when one of them is scanned.
    @PostMapping("/conferences/{id}/badges/reprints")
    String reprint(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "serial", defaultValue = "") List<Integer> serials,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var errors = FormErrors.none()
                .when(serials.isEmpty(), "serial", "badge.choose")
                .when(reason.isBlank(), "reason", "badge.reason.missing");
        if (!errors.isEmpty()) {
            return again(actor, id, new BadgesPage.Typed("10", "chosen", reason), errors, model, response);
        }
        var made = issue.anew(actor, id, serials, reason);
        if (made.isEmpty()) {
            throw new Refused(List.of(new Finding("TH-104", Severity.BREACH, null, List.of(serials.getFirst()), null)));
        }
        Flash.done("badge.done.anew", Integer.toString(made.size())).on(redirect);
        return "redirect:/conferences/" + id + "/badges?show=unprinted";
    }

    @PostMapping("/conferences/{id}/badges.pdf")
    Object pdf(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "fresh") String which,
            @RequestParam(defaultValue = "a4") String paper,
            @RequestParam(defaultValue = "name") String order,
            @RequestParam(name = "serial", defaultValue = "") List<Integer> serials,
            Model model,
            HttpServletResponse response) {
        if (which.equals("chosen") && serials.isEmpty()) {
            var errors = FormErrors.none().add("serial", "badge.choose");
            return again(actor, id, new BadgesPage.Typed("10", which, ""), errors, model, response);
        }
        var taken = print.take(actor, id, meant(which), serials);
        var file = Cards.pdf(
                cards.of(actor, id, taken, order.equals("unit")), paper.equals("a6") ? CardPaper.A6 : CardPaper.A4);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("the-dai-bieu.pdf")
                                .build()
                                .toString())
                .body(file);
    }

    private static PrintBadges.Which meant(String which) {
        return switch (which) {
            case "all" -> PrintBadges.Which.ALL;
            case "chosen" -> PrintBadges.Which.CHOSEN;
            default -> PrintBadges.Which.FRESH;
        };
    }

    private String again(
            Actor actor,
            long id,
            BadgesPage.Typed typed,
            FormErrors errors,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", pages.page(actor, id, "", "", 1).with(typed, errors));
        return "badge/list";
    }

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/badges";
    }
}
