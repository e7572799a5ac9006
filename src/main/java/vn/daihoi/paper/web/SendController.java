package vn.daihoi.paper.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.file.Upload;
import vn.daihoi.paper.Addressing;
import vn.daihoi.paper.Papers;
import vn.daihoi.paper.RecallPaper;
import vn.daihoi.paper.SendPaper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// Sending a paper, and recalling it.
@Controller
class SendController {
    private final SendDesk sendDesk;
    private final PaperDesk paperDesk;
    private final SendPaper sendPaper;
    private final RecallPaper recallPaper;
    private final Papers papers;

    SendController(
            SendDesk sendDesk, PaperDesk paperDesk, SendPaper sendPaper, RecallPaper recallPaper, Papers papers) {
        this.sendDesk = sendDesk;
        this.paperDesk = paperDesk;
        this.sendPaper = sendPaper;
        this.recallPaper = recallPaper;
        this.papers = papers;
    }

    /// @param plan with the plan in force laid into the form
    @GetMapping("/papers/new")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView blank(Actor actor, @RequestParam(defaultValue = "false") boolean plan) {
        return shown(plan ? sendDesk.plan(actor) : sendDesk.blank(actor), HttpStatus.OK);
    }

    /// Who would receive what is ticked; nothing is kept.
    @GetMapping("/papers/recipients")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView recipients(Actor actor, PaperForm form) {
        return new ModelAndView("paper/preview", "preview", sendDesk.preview(actor, form));
    }

    @PostMapping("/papers")
    @RolesAllowed(Roles.STANDING_BODY)
    ModelAndView send(
            Actor actor,
            PaperForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> parts,
            RedirectAttributes redirect) {
        var errors = sendDesk.errors(actor, form);
        if (!errors.isEmpty()) {
            return shown(sendDesk.page(actor, form, errors, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var uploads = uploads(parts == null ? List.of() : parts);
            var id = sendPaper.send(actor, sendDesk.paper(actor, form), sendDesk.addressing(actor, form), uploads);
            Flash.done("paper.sent", form.number()).on(redirect);
            return new ModelAndView("redirect:/papers/" + id);
        } catch (Refused refused) {
            return shown(sendDesk.page(actor, form, errors, refused.findings()), HttpStatus.CONFLICT);
        }
    }

    /// An empty file field is sent too, without a name.
    private static List<Upload> uploads(List<MultipartFile> parts) {
        return parts.stream()
                .filter(part -> !String.valueOf(part.getOriginalFilename()).isEmpty())
                .map(Upload::of)
                .toList();
    }

    /// A paper of the register, to the units ticked on its page.
    @PostMapping("/papers/{id}/recipients")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView sendIssued(Actor actor, @PathVariable long id, PaperForm form, RedirectAttributes redirect) {
        try {
            var count = sendPaper.send(actor, id, new Addressing(form.kinds(), form.subtrees(), form.units()));
            Flash.done("paper.sent.to", String.valueOf(count)).on(redirect);
            return new ModelAndView("redirect:/papers/" + id);
        } catch (Refused refused) {
            return refused(actor, id, new PaperDesk.Said(List.of(), "", refused.findings(), List.of()));
        }
    }

    @PostMapping("/papers/{id}/recall")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView recall(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            recallPaper.recall(actor, id, reason);
            Flash.done("paper.recall.done").on(redirect);
            return new ModelAndView("redirect:/papers/" + id);
        } catch (Refused refused) {
            return refused(actor, id, new PaperDesk.Said(refused.findings(), reason, List.of(), List.of()));
        }
    }

    private ModelAndView refused(Actor actor, long id, PaperDesk.Said said) {
        var page = paperDesk.of(actor, papers.visibleTo(actor, id), said);
        return new ModelAndView("paper/paper", Map.of("page", page), HttpStatus.CONFLICT);
    }

    private static ModelAndView shown(SendPage page, HttpStatus status) {
        return new ModelAndView("paper/send", Map.of("page", page), status);
    }
}
