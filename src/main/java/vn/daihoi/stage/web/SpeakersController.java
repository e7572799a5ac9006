package vn.daihoi.stage.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.stage.speaker.CallSpeakers;
import vn.daihoi.stage.speaker.SpeakerState;

/// The secretary's page of speakers.
@Controller
@RequestMapping("/conferences/{id}/speakers")
class SpeakersController {
    private final CallSpeakers call;
    private final SpeakersDesk desk;
    private final Dictionary dictionary;

    SpeakersController(CallSpeakers call, SpeakersDesk desk, Dictionary dictionary) {
        this.call = call;
        this.desk = desk;
        this.dictionary = dictionary;
    }

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "false") boolean fresh, Model model) {
        model.addAttribute(
                "page", desk.page(actor, id, fresh, SpeakersPage.Form.EMPTY, FormErrors.none(), dictionary.here()));
        return "stage/speakers";
    }

    @PostMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String register(
            Actor actor,
            @PathVariable long id,
            SpeakersPage.Form form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var minutes = minutes(form.minutes());
        var errors = FormErrors.none()
                .when(form.who().isBlank(), "who", "stage.speaker.who.missing")
                .when(form.who().length() > 300, "who", "stage.speaker.who.long")
                .when(minutes < 1 || minutes > 240, "minutes", "stage.speaker.minutes.wrong");
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", desk.page(actor, id, false, form, errors, dictionary.here()));
            return "stage/speakers";
        }
        var speaker = desk.read(actor, id, form, minutes);
        call.register(actor, id, speaker);
        Flash.done("stage.speaker.registered", speaker.name()).on(redirect);
        return "redirect:/conferences/" + id + "/speakers";
    }

    @PostMapping("/papers")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String registerPapers(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        Flash.done("stage.speaker.papersTaken", String.valueOf(call.registerPapers(actor, id)))
                .on(redirect);
        return "redirect:/conferences/" + id + "/speakers";
    }

    @PostMapping("/{speaker}/state")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String step(
            Actor actor,
            @PathVariable long id,
            @PathVariable long speaker,
            @RequestParam SpeakerState state,
            @RequestParam(defaultValue = "false") boolean fresh) {
        call.step(actor, id, speaker, state, "");
        return "redirect:/conferences/" + id + "/speakers" + (fresh ? "?fresh=true" : "");
    }

    @PostMapping("/{speaker}/minutes")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String grant(
            Actor actor,
            @PathVariable long id,
            @PathVariable long speaker,
            @RequestParam(defaultValue = "") String minutes) {
        call.grant(actor, id, speaker, minutes(minutes));
        return "redirect:/conferences/" + id + "/speakers";
    }

    private static int minutes(String typed) {
        var text = typed.strip();
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
