package vn.daihoi.intake.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// A list that an office has, on its way into a register: upload or paste, look, correct, confirm, undo. Whom it is for
/// the register itself says.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.ADMINISTRATOR})
class ImportController {
    private final Intake intake;
    private final UploadPages uploads;
    private final ListPages lists;

    ImportController(Intake intake, UploadPages uploads, ListPages lists) {
        this.intake = intake;
        this.uploads = uploads;
        this.lists = lists;
    }

    @GetMapping("/imports/{register}")
    String ask(
            Actor actor, @PathVariable String register, @RequestParam(defaultValue = "") String target, Model model) {
        var door = intake.door(actor, register, target);
        model.addAttribute("page", uploads.of(actor, register, door, "", FormErrors.none()));
        return "intake/upload";
    }

    /// The heads the program knows best, and nothing below them.
    @GetMapping("/imports/{register}/template")
    void template(
            Actor actor,
            @PathVariable String register,
            @RequestParam(defaultValue = "") String target,
            HttpServletResponse response)
            throws IOException {
        intake.door(actor, register, target);
        uploads.template(register, response);
    }

    @PostMapping("/imports/{register}")
    String upload(
            Actor actor,
            @PathVariable String register,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var door = intake.door(actor, register, target);
        var errors = door.errors();
        if (errors.isEmpty()) {
            try {
                var id = text.isBlank() && file != null
                        ? intake.upload(actor, register, door, name(file), file.getBytes())
                        : intake.paste(actor, register, door, text);
                return "redirect:/imports/%s/%d".formatted(register, id);
            } catch (SheetRefused refused) {
                errors.add(text.isBlank() ? "file" : "text", refused.key(), refused.values());
            }
        }
        response.setStatus(422);
        model.addAttribute("page", uploads.of(actor, register, door, text, errors));
        return "intake/upload";
    }

    @GetMapping("/imports/{register}/{id:\\d+}")
    String show(Actor actor, @PathVariable String register, @PathVariable long id, Model model) {
        return shown(actor, register, id, Map.of(), false, model);
    }

    @PostMapping("/imports/{register}/{id:\\d+}/mapping")
    String map(
            Actor actor,
            @PathVariable String register,
            @PathVariable long id,
            @RequestParam Map<String, String> parameters) {
        intake.map(actor, register, id, SentMapping.of(parameters));
        return "redirect:/imports/%s/%d".formatted(register, id);
    }

    @PostMapping("/imports/{register}/{id:\\d+}/confirmation")
    String confirm(
            Actor actor,
            @PathVariable String register,
            @PathVariable long id,
            @RequestParam String fingerprint,
            @RequestParam Map<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var choices = SentMapping.choices(parameters);
        try {
            var count = intake.confirm(actor, register, id, fingerprint, choices);
            Flash.done("intake.done", Integer.toString(count)).on(redirect);
            return "redirect:/imports/%s/%d".formatted(register, id);
        } catch (StaleEdit | Refused overtaken) {
            response.setStatus(409);
            model.addAttribute("refused", overtaken instanceof Refused refused ? refused.findings() : List.of());
            return shown(actor, register, id, choices, overtaken instanceof StaleEdit, model);
        }
    }

    /// Takes the whole list back, while nothing was built on it.
    @PostMapping("/imports/{register}/{id:\\d+}/retraction")
    String undo(
            Actor actor,
            @PathVariable String register,
            @PathVariable long id,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            intake.undo(actor, register, id);
        } catch (Refused refused) {
            response.setStatus(409);
            return shown(actor, register, id, Map.of(), false, model);
        }
        Flash.done("intake.undo.done").on(redirect);
        return "redirect:/imports/%s/%d".formatted(register, id);
    }

    private String shown(
            Actor actor, String register, long id, Map<Integer, String> choices, boolean stale, Model model) {
        model.addAttribute("page", lists.of(actor, intake.preview(actor, register, id, choices), stale));
        return "intake/list";
    }

    private static String name(MultipartFile file) {
        return VietnameseText.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }
}
