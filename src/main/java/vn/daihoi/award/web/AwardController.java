package vn.daihoi.award.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.award.GivingState;
import vn.daihoi.award.KeepGivings;
import vn.daihoi.award.Receiving;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// The ceremony: prepared, printed, and followed on the day.
@Controller
@RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
class AwardController {
    private final AwardPages pages;
    private final KeepGivings keep;

    AwardController(AwardPages pages, KeepGivings keep) {
        this.pages = pages;
        this.keep = keep;
    }

    @GetMapping("/conferences/{id}/awards")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String who, Model model) {
        model.addAttribute("page", pages.page(actor, id, who.strip()));
        return "award/awards";
    }

    /// For the ceremony officer beside the stage, on a phone.
    @GetMapping("/conferences/{id}/awards/live")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String live(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id, ""));
        return "award/live";
    }

    /// The order of the tray, to be printed.
    @GetMapping("/conferences/{id}/awards/tray")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String tray(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.page(actor, id, ""));
        return "award/tray";
    }

    @PostMapping("/conferences/{id}/awards/honours")
    String honours(Actor actor, @PathVariable long id, @RequestParam int year, RedirectAttributes redirect) {
        var added = keep.takeHonours(actor, id, year);
        Flash.done("award.done.taken", Integer.toString(added), Integer.toString(year))
                .on(redirect);
        return back(id);
    }

    /// @param award `code/rank`
    @PostMapping("/conferences/{id}/awards")
    String add(
            Actor actor,
            @PathVariable long id,
            @RequestParam long recipient,
            @RequestParam String award,
            @RequestParam(defaultValue = "") String decision,
            RedirectAttributes redirect) {
        var parts = award.split("/", 2);
        var added = keep.add(actor, id, recipient, parts[0], parts.length > 1 ? parts[1] : "", decision.strip());
        (added ? Flash.done("award.done.added") : Flash.heed("award.there")).on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/awards/{giving}")
    String edit(
            Actor actor,
            @PathVariable long id,
            @PathVariable long giving,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(defaultValue = "self") String receiving,
            @RequestParam(defaultValue = "") String handedBy,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String batch,
            RedirectAttributes redirect) {
        var typed = new KeepGivings.Typed(
                receiver.strip(),
                Receiving.of(receiving).orElse(Receiving.SELF),
                handedBy.strip(),
                decision.strip(),
                number(batch),
                version);
        keep.edit(actor, id, giving, typed);
        Flash.done("award.done.saved").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/awards/{giving}/removal")
    String remove(
            Actor actor,
            @PathVariable long id,
            @PathVariable long giving,
            @RequestParam int version,
            RedirectAttributes redirect) {
        keep.remove(actor, id, giving, version);
        Flash.done("award.done.removed").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/awards/hander")
    String hander(
            Actor actor,
            @PathVariable long id,
            @RequestParam String award,
            @RequestParam(defaultValue = "") String rank,
            @RequestParam(defaultValue = "") String handedBy) {
        keep.handOver(actor, id, award, rank, handedBy.strip());
        return back(id);
    }

    @PostMapping("/conferences/{id}/awards/width")
    String width(Actor actor, @PathVariable long id, @RequestParam int width) {
        keep.setWidth(actor, id, width);
        return back(id);
    }

    /// @param givings their ids, with commas: a whole batch or one of it
    @PostMapping("/conferences/{id}/awards/marks")
    String mark(Actor actor, @PathVariable long id, @RequestParam String givings, @RequestParam String state) {
        var ids = Arrays.stream(givings.split(","))
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        keep.mark(actor, id, ids, GivingState.of(state).orElse(GivingState.WAITING));
        return "redirect:/conferences/" + id + "/awards/live";
    }

    private static @Nullable Integer number(String typed) {
        return typed.strip().matches("[1-9]\\d{0,2}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/awards";
    }
}
