package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.AttachMinutes;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The minutes that prove the vote on a list.
@Controller
class MinutesController {
    private final ListDesk desk;
    private final AdoptionForms forms;
    private final AttachMinutes attach;
    private final StoredFiles files;

    MinutesController(ListDesk desk, AdoptionForms forms, AttachMinutes attach, StoredFiles files) {
        this.desk = desk;
        this.forms = forms;
        this.attach = attach;
        this.files = files;
    }

    @GetMapping("/lists/{id}/adoption/minutes")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> open(Actor actor, @PathVariable long id) {
        var list = desk.seen(actor, id).list();
        var minutes = forms.minutes(list.id()).orElseThrow(() -> new NotThere("minutes of list", id));
        return files.download(minutes.id()).response();
    }

    @PostMapping("/lists/{id}/adoption/minutes")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String attach(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            attach.attach(actor, id, Upload.of(file));
        } catch (Refused refused) {
            var seen = desk.seen(actor, id);
            var fresh = forms.fresh(seen).typed().form();
            response.setStatus(409);
            model.addAttribute("page", forms.typed(seen, fresh, FormErrors.none(), List.copyOf(refused.findings())));
            return "delegate/adoption";
        }
        Flash.done("delegate.minutes.done").on(redirect);
        return "redirect:/lists/" + id + "/adoption";
    }
}
