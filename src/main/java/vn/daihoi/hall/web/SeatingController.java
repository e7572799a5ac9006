package vn.daihoi.hall.web;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.hall.MoveSitter;
import vn.daihoi.hall.Need;
import vn.daihoi.hall.SeatConference;
import vn.daihoi.hall.UndoSeating;
import vn.daihoi.hall.seating.Wishes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// The seating of a conference: its room, its plan, and changes by hand.
@Controller
@RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
class SeatingController {
    private final SeatingPages pages;
    private final SeatConference seat;
    private final MoveSitter move;
    private final UndoSeating undo;

    SeatingController(SeatingPages pages, SeatConference seat, MoveSitter move, UndoSeating undo) {
        this.pages = pages;
        this.seat = seat;
        this.move = move;
        this.undo = undo;
    }

    /// @param chosen code of the seat pointed at
    @GetMapping("/conferences/{id}/seats")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "seat", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String who,
            Model model) {
        model.addAttribute("page", pages.page(actor, id, chosen, who.strip()));
        return "hall/seating";
    }

    @PostMapping("/conferences/{id}/seats/room")
    String room(Actor actor, @PathVariable long id, @RequestParam long room, RedirectAttributes redirect) {
        seat.takeRoom(actor, id, room);
        Flash.done("hall.done.room").on(redirect);
        return back(id, "");
    }

    @PostMapping("/conferences/{id}/seats/wishes")
    String wishes(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean awardsTogether,
            @RequestParam(defaultValue = "70") int elderFrom,
            RedirectAttributes redirect) {
        seat.wish(actor, id, version, new Wishes(awardsTogether, Math.clamp(elderFrom, 50, 110)));
        Flash.done("hall.done.wishes").on(redirect);
        return back(id, "");
    }

    /// @param keep `all`: only those without a seat get one; else only locked seats stay
    @PostMapping("/conferences/{id}/seats/plan")
    String plan(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "locked") String keep,
            RedirectAttributes redirect) {
        var seated = seat.plan(actor, id, version, keep.equals("all"));
        Flash.done("hall.done.planned", Integer.toString(seated)).on(redirect);
        return back(id, "");
    }

    /// @param other who sat on the seat when the page was drawn; left out where the seat was typed
    @PostMapping("/conferences/{id}/seats/moves")
    String move(
            Actor actor,
            @PathVariable long id,
            @RequestParam long entry,
            @RequestParam(defaultValue = "") String from,
            @RequestParam String seat,
            @RequestParam(required = false) @Nullable Long other,
            RedirectAttributes redirect) {
        var code = MoveSitter.typed(seat);
        move.move(actor, id, entry, from, code, other);
        Flash.done("hall.done.moved", code).on(redirect);
        return back(id, code);
    }

    @PostMapping("/conferences/{id}/seats/locks")
    String lock(
            Actor actor,
            @PathVariable long id,
            @RequestParam long entry,
            @RequestParam String from,
            @RequestParam boolean locked) {
        move.lock(actor, id, entry, from, locked);
        return back(id, from);
    }

    @PostMapping("/conferences/{id}/seats/clearings")
    String clear(Actor actor, @PathVariable long id, @RequestParam long entry, @RequestParam String from) {
        move.clear(actor, id, entry, from);
        return back(id, from);
    }

    @PostMapping("/conferences/{id}/seats/tidying")
    String tidy(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        seat.tidy(actor, id);
        Flash.done("hall.done.tidied").on(redirect);
        return back(id, "");
    }

    @PostMapping("/conferences/{id}/seats/needs")
    String need(
            Actor actor,
            @PathVariable long id,
            @RequestParam long entry,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "false") boolean wheelchair,
            @RequestParam(defaultValue = "false") boolean aisle,
            @RequestParam(defaultValue = "") String rank,
            RedirectAttributes redirect) {
        move.need(actor, id, new Need(entry, wheelchair, aisle, rank(rank)));
        Flash.done("hall.done.need").on(redirect);
        return back(id, from);
    }

    @PostMapping("/conferences/{id}/seats/undo")
    String undo(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        undo.undo(actor, id);
        Flash.done("hall.done.undone").on(redirect);
        return back(id, "");
    }

    private static @Nullable Integer rank(String typed) {
        return typed.strip().matches("[1-9]\\d{0,3}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static String back(long id, String seat) {
        return "redirect:/conferences/" + id + "/seats" + (seat.isEmpty() ? "" : "?seat=" + seat + "#chosen");
    }
}
