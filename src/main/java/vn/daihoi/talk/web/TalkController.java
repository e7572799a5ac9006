package vn.daihoi.talk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.talk.ChooseTalks;
import vn.daihoi.talk.WriteTalk;

/// One paper: written, sent round, remarked on, frozen.
@Controller
class TalkController {
    private final TalkPages pages;
    private final WriteTalk write;
    private final ChooseTalks choose;

    TalkController(TalkPages pages, WriteTalk write, ChooseTalks choose) {
        this.pages = pages;
        this.write = write;
        this.choose = choose;
    }

    @GetMapping("/talks/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, null, FormErrors.none(), false, model);
    }

    @PostMapping("/talks/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute TalkPage.Form form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var text = VietnameseText.nfc(form.text()).replace("\r\n", "\n").strip();
            write.save(actor, id, form.version(), VietnameseText.line(form.title()), text);
            return done(id, "talk.done.saved", redirect);
        } catch (StaleEdit stale) {
            response.setStatus(409);
            return page(actor, id, form, FormErrors.none(), true, model);
        } catch (Refused refused) {
            response.setStatus(422);
            return page(actor, id, form, beside(refused), false, model);
        }
    }

    @PostMapping("/talks/{id}/rounds")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String ask(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        write.ask(actor, id, version);
        return done(id, "talk.done.asked", redirect);
    }

    @PostMapping("/talks/{id}/remarks")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String remark(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String remark,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            write.remark(actor, id, VietnameseText.line(quote), VietnameseText.line(remark));
            return done(id, "talk.done.remarked", redirect) + "#remarks";
        } catch (Refused refused) {
            response.setStatus(422);
            return page(actor, id, null, beside(refused), false, model);
        }
    }

    @PostMapping("/talks/{id}/remarks/{remarkId}/settlement")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String settle(Actor actor, @PathVariable long id, @PathVariable long remarkId, RedirectAttributes redirect) {
        write.settle(actor, id, remarkId);
        return done(id, "talk.done.settled", redirect) + "#remarks";
    }

    @PostMapping("/talks/{id}/freezing")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String freeze(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        write.freeze(actor, id, version);
        return done(id, "talk.done.frozen", redirect);
    }

    @PostMapping("/talks/{id}/reopening")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String thaw(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        write.thaw(actor, id, version);
        return done(id, "talk.done.reopened", redirect);
    }

    @PostMapping("/talks/{id}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String drop(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        var conference = pages.conferenceOf(actor, id);
        choose.drop(actor, id, version);
        Flash.done("talk.done.dropped").on(redirect);
        return "redirect:/conferences/" + conference + "/talks";
    }

    private String page(
            Actor actor, long id, TalkPage.@Nullable Form typed, FormErrors errors, boolean clash, Model model) {
        model.addAttribute("page", pages.page(actor, id, typed, errors, clash));
        return "talk/talk";
    }

    private static String done(long id, String key, RedirectAttributes redirect) {
        Flash.done(key).on(redirect);
        return "redirect:/talks/" + id;
    }

    private static FormErrors beside(Refused refused) {
        var errors = FormErrors.none();
        for (var finding : refused.findings()) {
            var field = finding.field();
            if (field == null) {
                throw refused;
            }
            errors.add(field, finding.code(), finding.values().toArray());
        }
        return errors;
    }
}
