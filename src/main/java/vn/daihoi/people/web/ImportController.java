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
import vn.daihoi.people.Field;
import vn.daihoi.people.ImportPeople;
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
import vn.daihoi.unit.Unit;

/// A list of people from Excel or CSV: upload, look, confirm.
@Controller
class ImportController {
    private final ImportPeople importPeople;
    private final ImportPages pages;
    private final UnitBoxes boxes;
    private final Dictionary dictionary;

    ImportController(ImportPeople importPeople, ImportPages pages, UnitBoxes boxes, Dictionary dictionary) {
        this.importPeople = importPeople;
        this.pages = pages;
        this.boxes = boxes;
        this.dictionary = dictionary;
    }

    @GetMapping("/people/imports/new")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String ask(Actor actor, Model model) {
        var unit = actor.has(Roles.STANDING_BODY) ? "" : boxes.show(actor.unitId());
        model.addAttribute("page", pages.upload(actor, unit, FormErrors.none()));
        return "people/upload";
    }

    /// The heads the import knows, and nothing below them.
    @GetMapping("/people/imports/template")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    void template(HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var sheet = new XlsxExport<Field>(t.of("people.list.title"), t.of("people.import.template.note"));
        for (var field : Field.values()) {
            sheet.column(t.of("people.column." + field.key()), 18, _ -> "");
        }
        sheet.send(response, t.of("people.import.template.file"), Stream.<Field>empty());
    }

    @PostMapping("/people/imports")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String upload(
            Actor actor,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String unit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var name = VietnameseText.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        var chosen = actor.has(Roles.STANDING_BODY) ? boxes.find(actor, unit) : boxes.own(actor);
        var errors = FormErrors.none().when(!unit.isBlank() && chosen.isEmpty(), "unit", "NG-141", unit);
        try {
            if (errors.isEmpty()) {
                var unitId = chosen.map(Unit::id).orElse(null);
                return "redirect:/people/imports/" + importPeople.upload(actor, unitId, name, file.getBytes());
            }
        } catch (SheetRefused refused) {
            errors.add("file", refused.key(), refused.values());
        }
        response.setStatus(422);
        model.addAttribute("page", pages.upload(actor, unit, errors));
        return "people/upload";
    }

    @GetMapping("/people/imports/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String preview(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.preview(importPeople.preview(actor, id), false));
        return "people/import";
    }

    @PostMapping("/people/imports/{id}/confirmation")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
    String confirm(
            Actor actor,
            @PathVariable long id,
            @RequestParam String fingerprint,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var count = importPeople.confirm(actor, id, fingerprint);
            Flash.done("people.import.done", Integer.toString(count)).on(redirect);
            return "redirect:/people?sort=edited";
        } catch (StaleEdit | Refused overtaken) {
            response.setStatus(409);
            model.addAttribute("page", pages.preview(importPeople.preview(actor, id), true));
            return "people/import";
        }
    }
}
