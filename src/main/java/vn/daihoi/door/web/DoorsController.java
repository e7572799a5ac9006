package vn.daihoi.door.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.door.OpenDoors;
import vn.daihoi.door.Session;
import vn.daihoi.door.WriteDown;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Flash;

/// The organisers' side of the doors: live numbers, sessions, paper lists and what was ticked on them.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class DoorsController {
    private final DoorsPages pages;
    private final OpenDoors open;
    private final WriteDown write;

    DoorsController(DoorsPages pages, OpenDoors open, WriteDown write) {
        this.pages = pages;
        this.open = open;
        this.write = write;
    }

    @GetMapping("/conferences/{id}/doors")
    String show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") long session, Model model) {
        model.addAttribute("page", pages.of(actor, id, session));
        return "door/doors";
    }

    @GetMapping("/conferences/{id}/doors/called")
    String called(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") long session, Model model) {
        model.addAttribute("page", pages.called(actor, id, session, false, CalledPage.Typed.NOTHING));
        return "door/called";
    }

    @GetMapping("/conferences/{id}/doors/print")
    String print(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long session,
            @RequestParam(defaultValue = "unit") String by,
            Model model) {
        model.addAttribute("page", pages.called(actor, id, session, by.equals("unit"), CalledPage.Typed.NOTHING));
        return "door/print";
    }

    @PostMapping("/conferences/{id}/doors/called")
    String write(
            Actor actor,
            @PathVariable long id,
            @RequestParam long session,
            @RequestParam(defaultValue = "") List<Long> entry,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect,
            Model model,
            HttpServletResponse response) {
        try {
            var written = act.equals("present")
                    ? write.present(actor, id, session, entry)
                    : write.absent(actor, id, session, entry, act.equals("excused"), reason);
            Flash.done("door.written", String.valueOf(written)).on(redirect);
            return "redirect:/conferences/" + id + "/doors/called?session=" + session;
        } catch (Refused refused) {
            var typed = new CalledPage.Typed(Set.copyOf(entry), reason, refused.findings());
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("page", pages.called(actor, id, session, false, typed));
            return "door/called";
        }
    }

    @PostMapping("/conferences/{id}/doors/sessions")
    String add(
            Actor actor,
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam LocalDate day,
            @RequestParam LocalTime time,
            @RequestParam(defaultValue = "") List<String> kinds,
            RedirectAttributes redirect) {
        open.add(actor, id, name, instant(day, time), read(kinds));
        Flash.done("door.session.saved").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/doors/sessions/{session}")
    String change(
            Actor actor,
            @PathVariable long id,
            @PathVariable long session,
            @RequestParam String name,
            @RequestParam LocalDate day,
            @RequestParam LocalTime time,
            @RequestParam(defaultValue = "") List<String> kinds,
            RedirectAttributes redirect) {
        open.change(actor, new Session(session, id, name, instant(day, time), read(kinds)));
        Flash.done("door.session.saved").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/doors/sessions/{session}/removal")
    String remove(Actor actor, @PathVariable long id, @PathVariable long session, RedirectAttributes redirect) {
        open.remove(actor, id, session);
        Flash.done("door.session.removed").on(redirect);
        return back(id);
    }

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/doors";
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SeasonClock.ZONE).toInstant();
    }

    private static Set<EntryKind> read(List<String> kinds) {
        var read = new TreeSet<EntryKind>();
        kinds.forEach(kind -> EntryKind.of(kind).ifPresent(read::add));
        return read;
    }
}
