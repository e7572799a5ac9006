package vn.daihoi.stage.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.stage.RunProgramme;
import vn.daihoi.stage.course.Act;
import vn.daihoi.stage.course.Showing;

/// The operator's desk. A press that came too late or cannot be shows the desk as it now is, and says why.
@Controller
@RequestMapping("/conferences/{id}/stage")
class StageController {
    private final RunProgramme run;
    private final StageDesk desk;
    private final Dictionary dictionary;

    StageController(RunProgramme run, StageDesk desk, Dictionary dictionary) {
        this.run = run;
        this.desk = desk;
        this.dictionary = dictionary;
    }

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", desk.page(actor, id, dictionary.here()));
        return "stage/stage";
    }

    @PostMapping("/beginnings")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String begin(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam long line,
            @RequestParam(defaultValue = "") String title,
            Model model,
            HttpServletResponse response) {
        return act(actor, id, version, new Act.Started(line, title), model, response);
    }

    @PostMapping("/endings")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String end(
            Actor actor, @PathVariable long id, @RequestParam int version, Model model, HttpServletResponse response) {
        return act(actor, id, version, new Act.Stopped(), model, response);
    }

    @PostMapping("/order")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String order(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam List<Long> lines,
            Model model,
            HttpServletResponse response) {
        return act(actor, id, version, new Act.Ordered(lines), model, response);
    }

    @PostMapping("/undoings")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String undo(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam int number,
            Model model,
            HttpServletResponse response) {
        return act(actor, id, version, new Act.Undone(number), model, response);
    }

    @PostMapping("/skips")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String skip(
            Actor actor,
            @PathVariable long id,
            @RequestParam long line,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var typed = StagePage.Typed.in(new StagePage.SkipForm(line, reason.strip()));
        return act(actor, id, null, new Act.Skipped(line, reason.strip()), typed, model, response);
    }

    @PostMapping("/insertions")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String insert(
            Actor actor, @PathVariable long id, StagePage.InsertForm form, Model model, HttpServletResponse response) {
        var after = form.after().matches("-?\\d{1,18}") ? Long.parseLong(form.after()) : 0;
        var inserted = new Act.Inserted(form.title().strip(), form.speaker().strip(), number(form.minutes()), after);
        return act(actor, id, null, inserted, StagePage.Typed.in(form), model, response);
    }

    /// Posted from the page of screens, too, to which it goes back.
    @PostMapping("/showings")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam Showing what,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        var shown = act(actor, id, null, new Act.Shown(what, text.strip()), model, response);
        return shown.startsWith("redirect:") ? "redirect:/conferences/" + id + "/screens" : shown;
    }

    private String act(
            Actor actor, long id, @Nullable Integer seen, Act act, Model model, HttpServletResponse response) {
        return act(actor, id, seen, act, StagePage.Typed.NOTHING, model, response);
    }

    private String act(
            Actor actor,
            long id,
            @Nullable Integer seen,
            Act act,
            StagePage.Typed typed,
            Model model,
            HttpServletResponse response) {
        try {
            run.act(actor, id, seen, act);
            return "redirect:/conferences/" + id + "/stage";
        } catch (StaleEdit stale) {
            return again(actor, id, List.of(), true, typed, model, response);
        } catch (Refused refused) {
            return again(actor, id, refused.findings(), false, typed, model, response);
        }
    }

    private String again(
            Actor actor,
            long id,
            List<Finding> refused,
            boolean stale,
            StagePage.Typed typed,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("page", desk.page(actor, id, refused, stale, typed, dictionary.here()));
        return "stage/stage";
    }

    /// -1 for what is no number: the rules refuse it.
    private static @Nullable Integer number(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }
}
