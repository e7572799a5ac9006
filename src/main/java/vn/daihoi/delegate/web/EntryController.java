package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.EditEntry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.RecordPresence;
import vn.daihoi.delegate.RemoveEntries;
import vn.daihoi.delegate.ReplaceEntry;
import vn.daihoi.delegate.UndoAct;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

/// What is done to the lines of a list.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class EntryController {
    private final ListPages pages;
    private final AddEntries add;
    private final EditEntry edit;
    private final MoveEntries move;
    private final RemoveEntries remove;
    private final ReplaceEntry replace;
    private final RecordPresence presence;
    private final UndoAct undo;
    private final Missed missed;
    private final Registrants registrants;
    private final Dictionary dictionary;

    EntryController(
            ListPages pages,
            AddEntries add,
            EditEntry edit,
            MoveEntries move,
            RemoveEntries remove,
            ReplaceEntry replace,
            RecordPresence presence,
            UndoAct undo,
            Missed missed,
            Registrants registrants,
            Dictionary dictionary) {
        this.pages = pages;
        this.add = add;
        this.edit = edit;
        this.move = move;
        this.remove = remove;
        this.replace = replace;
        this.presence = presence;
        this.undo = undo;
        this.missed = missed;
        this.registrants = registrants;
        this.dictionary = dictionary;
    }

    @PostMapping("/lists/{id}/entries")
    String add(Actor actor, @PathVariable long id, @RequestParam long registrant, RedirectAttributes redirect) {
        var found = registrants.visibleTo(actor, registrant);
        var added = add.add(actor, id, List.of(NewEntry.of(registrant, EntryKind.of(found.kind()), found.unitId())));
        var out = added == 0 ? pages.out(actor, id, registrant) : Optional.<Long>empty();
        if (out.isPresent()) {
            Flash.heed("delegate.done.out").on(redirect);
            return "redirect:/lists/" + id + "/entries/" + out.get() + "/restoration";
        }
        (added == 0 ? Flash.heed("delegate.done.there") : Flash.done("delegate.done.added", "1")).on(redirect);
        return "redirect:/lists/" + id;
    }

    /// Cell by cell with a script, which sends `X-Row`; or the whole line by its button.
    @PostMapping("/lists/{id}/entries/{entry}")
    String edit(
            Actor actor,
            @PathVariable long id,
            @PathVariable long entry,
            @RequestParam int version,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String represents,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = "X-Row", required = false) String asRow,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var message = "";
        try {
            edit.save(actor, id, entry, version, new EditEntry.Cells(kind(kind), represents, group, note));
        } catch (StaleEdit stale) {
            response.setStatus(409);
            message = dictionary.here().of("delegate.stale");
        } catch (Refused refused) {
            response.setStatus(409);
            message = dictionary.here().finding(refused.findings().getFirst());
        }
        if (asRow != null) {
            model.addAttribute("page", pages.row(actor, id, entry, message));
            return "delegate/row-page";
        }
        response.setStatus(200);
        (message.isEmpty() ? Flash.done("delegate.saved") : Flash.heed("delegate.stale")).on(redirect);
        return "redirect:/lists/" + id;
    }

    private static EntryKind kind(String code) {
        return EntryKind.of(code)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.BAD_REQUEST, "kind of entry is (%s)".formatted(code)));
    }

    /// @param version of the list on the page: a colleague may have changed one of the lines since
    @PostMapping("/lists/{id}/steps")
    String move(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("looked") Looked looked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<Long> entry,
            @RequestParam String step,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var moved = moved(actor, id, version, entry, step);
            var key = step.equals("remove")
                    ? "delegate.done.removed"
                    : Attendance.of(step).isPresent() ? "delegate.done.presence" : "delegate.done.moved";
            (moved == 0 ? Flash.heed("delegate.done.none") : Flash.done(key, String.valueOf(moved))).on(redirect);
            return "redirect:" + looked.url(id, page);
        } catch (StaleEdit stale) {
            response.setStatus(409);
            var late = new Late(missed.since(actor, id, version), Set.copyOf(entry));
            model.addAttribute("page", pages.page(actor, id, looked, late));
            return "delegate/list";
        }
    }

    private int moved(Actor actor, long id, int version, List<Long> entry, String step) {
        return switch (step) {
            case "review" -> move.move(actor, id, version, entry, MoveEntries.Step.REVIEW);
            case "approve" -> move.move(actor, id, version, entry, MoveEntries.Step.APPROVE);
            case "invite" -> move.move(actor, id, version, entry, MoveEntries.Step.INVITE);
            case "reserve" -> replace.put(actor, id, version, entry, true);
            case "go" -> replace.put(actor, id, version, entry, false);
            case "present", "excused", "absent" ->
                presence.record(actor, id, entry, Attendance.of(step).orElseThrow());
            case "remove" -> remove.remove(actor, id, version, entry);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "step is (%s)".formatted(step));
        };
    }

    @PostMapping("/lists/{id}/undo")
    String undo(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("looked") Looked looked,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes redirect) {
        var what = undo.undo(actor, id);
        Flash.done("delegate.done.undone", dictionary.here().of("delegate.act." + what))
                .on(redirect);
        return "redirect:" + looked.url(id, page);
    }
}
