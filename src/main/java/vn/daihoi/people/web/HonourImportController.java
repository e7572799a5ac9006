package vn.daihoi.people.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.people.HonourColumn;
import vn.daihoi.people.ImportHonours;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.XlsxExport;

/// A list of honours from Excel or CSV: upload, look, confirm.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
class HonourImportController {
    private final ImportHonours importHonours;
    private final HonourImportPages pages;
    private final Dictionary dictionary;

    HonourImportController(ImportHonours importHonours, HonourImportPages pages, Dictionary dictionary) {
        this.importHonours = importHonours;
        this.pages = pages;
        this.dictionary = dictionary;
    }

    @GetMapping("/people/honours/imports/new")
    String ask(Model model) {
        model.addAttribute("page", pages.upload(FormErrors.none()));
        return "people/honours-upload";
    }

    /// The heads the import knows, and nothing below them.
    @GetMapping("/people/honours/imports/template")
    void template(HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var sheet = new XlsxExport<HonourColumn>(t.of("people.honours.import"), t.of("people.honours.how.1"));
        for (var column : HonourColumn.values()) {
            sheet.column(t.of("people.honours.column." + column.key()), 22, _ -> "");
        }
        sheet.send(response, t.of("people.honours.template.file"), Stream.<HonourColumn>empty());
    }

    @PostMapping("/people/honours/imports")
    String upload(Actor actor, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        var name = VietnameseText.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try {
            return "redirect:/people/honours/imports/" + importHonours.upload(actor, name, file.getBytes());
        } catch (SheetRefused refused) {
            var errors = FormErrors.none();
            errors.add("file", refused.key(), refused.values());
            response.setStatus(422);
            model.addAttribute("page", pages.upload(errors));
            return "people/honours-upload";
        }
    }

    @GetMapping("/people/honours/imports/{id}")
    String preview(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.preview(importHonours.preview(actor, id), false));
        return "people/import";
    }

    @PostMapping("/people/honours/imports/{id}/confirmation")
    String confirm(
            Actor actor,
            @PathVariable long id,
            @RequestParam String fingerprint,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var count = importHonours.confirm(actor, id, fingerprint);
            Flash.done("people.import.done", Integer.toString(count)).on(redirect);
            return "redirect:/people?sort=edited";
        } catch (StaleEdit | Refused overtaken) {
            response.setStatus(409);
            model.addAttribute("page", pages.preview(importHonours.preview(actor, id), true));
            return "people/import";
        }
    }
}
