package vn.daihoi.document.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
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
import vn.daihoi.document.IssueDraft;
import vn.daihoi.document.WritePaper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// Writing one paper, and issuing it.
@Controller
class DraftController {
    private final DraftDesk desk;
    private final WritePaper writePaper;
    private final IssueDraft issueDraft;

    DraftController(DraftDesk desk, WritePaper writePaper, IssueDraft issueDraft) {
        this.desk = desk;
        this.writePaper = writePaper;
        this.issueDraft = issueDraft;
    }

    @GetMapping("/documents/drafts/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ModelAndView show(Actor actor, @PathVariable long id) {
        return shown(desk.page(actor, id, DraftDesk.Said.NOTHING), HttpStatus.OK);
    }

    @PostMapping("/documents/drafts/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect) {
        var words = words(form);
        try {
            writePaper.save(actor, id, words, version);
            Flash.done("document.saved").on(redirect);
            return new ModelAndView("redirect:/documents/drafts/" + id);
        } catch (StaleEdit stale) {
            return shown(desk.clash(actor, id, words), HttpStatus.CONFLICT);
        }
    }

    private static Map<String, String> words(Map<String, String> form) {
        var words = new LinkedHashMap<String, String>();
        form.forEach((name, text) -> {
            if (name.startsWith(DraftInputs.PREFIX)) {
                words.put(name.substring(DraftInputs.PREFIX.length()), text);
            }
        });
        return words;
    }

    @PostMapping("/documents/drafts/{id}/issue")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView issue(Actor actor, @PathVariable long id, IssueForm form, RedirectAttributes redirect) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return shown(desk.page(actor, id, form.said(List.of(), errors)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var paperId = issueDraft.issue(actor, id, form.order());
            Flash.done("document.issued").on(redirect);
            return new ModelAndView("redirect:/papers/" + paperId);
        } catch (Refused refused) {
            return shown(desk.page(actor, id, form.said(refused.findings(), errors)), HttpStatus.CONFLICT);
        } catch (StaleEdit stale) {
            return shown(desk.clash(actor, id, Map.of()), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/documents/drafts/{id}/discarding")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String discard(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        writePaper.discard(actor, id, version);
        Flash.done("document.discarded").on(redirect);
        return "redirect:/documents";
    }

    /// @param number, issuedOn as typed
    record IssueForm(String number, String issuedOn, int version, String seen) {
        FormErrors errors() {
            return FormErrors.none()
                    .when(!number.matches("0*[1-9]\\d{0,5}"), "number", "document.issue.number.wrong", number)
                    .when(VietnameseDate.read(issuedOn).isEmpty(), "issuedOn", "shared.date.wrong", issuedOn);
        }

        IssueDraft.Order order() {
            return new IssueDraft.Order(
                    Integer.parseInt(number), VietnameseDate.read(issuedOn).orElseThrow(), version, seen);
        }

        DraftDesk.Said said(List<vn.daihoi.shared.Finding> refused, FormErrors errors) {
            return new DraftDesk.Said(Map.of(), number, issuedOn, refused, errors);
        }
    }

    private static ModelAndView shown(DraftPage page, HttpStatus status) {
        return new ModelAndView("document/draft", Map.of("page", page), status);
    }
}
