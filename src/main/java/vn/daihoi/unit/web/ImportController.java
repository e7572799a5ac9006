package vn.daihoi.unit.web;

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
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.XlsxExport;
import vn.daihoi.unit.ImportUnits;
import vn.daihoi.unit.Judged.State;
import vn.daihoi.unit.PlacedUnit;

/// A list of units from Excel: upload, look, confirm.
@Controller
class ImportController {
    private final ImportUnits importUnits;
    private final ImportPages pages;
    private final TiersInForce tiersInForce;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ImportController(
            ImportUnits importUnits,
            ImportPages pages,
            TiersInForce tiersInForce,
            Dictionary dictionary,
            SeasonClock clock) {
        this.importUnits = importUnits;
        this.pages = pages;
        this.tiersInForce = tiersInForce;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/units/imports/new")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String ask(Model model) {
        model.addAttribute("page", pages.upload(FormErrors.none()));
        return "unit/upload";
    }

    @GetMapping("/units/imports/template")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    void template(HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        UnitSheet.of(t, tiersInForce.today(), clock.today())
                .send(response, t.of("unit.import.template.file"), Stream.<PlacedUnit>empty());
    }

    @PostMapping("/units/imports")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String upload(Actor actor, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        var name = VietnameseText.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try {
            return "redirect:/units/imports/" + importUnits.upload(actor, name, file.getBytes());
        } catch (SheetRefused refused) {
            response.setStatus(422);
            var errors = FormErrors.none().add("file", refused.key(), refused.values());
            model.addAttribute("page", pages.upload(errors));
            return "unit/upload";
        }
    }

    @GetMapping("/units/imports/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String preview(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.preview(importUnits.preview(actor, id), false));
        return "unit/import";
    }

    @PostMapping("/units/imports/{id}/confirmation")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String confirm(
            Actor actor,
            @PathVariable long id,
            @RequestParam String fingerprint,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var count = importUnits.confirm(actor, id, fingerprint);
            Flash.done("unit.import.done", Integer.toString(count)).on(redirect);
            return "redirect:/units";
        } catch (StaleEdit | Refused overtaken) {
            response.setStatus(409);
            model.addAttribute("page", pages.preview(importUnits.preview(actor, id), true));
            return "unit/import";
        }
    }

    /// The wrong rows as an Excel file, to mend them side by side with the list.
    @GetMapping("/units/imports/{id}/errors")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    void errors(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var preview = importUnits.preview(actor, id);
        new XlsxExport<ImportLine>(t.of("unit.import.errors"), preview.stored().fileName())
                .column(t.of("unit.import.row"), 8, ImportLine::number)
                .column(t.of("unit.code"), 14, ImportLine::code)
                .column(t.of("unit.name"), 40, ImportLine::name)
                .column(t.of("unit.import.wrong"), 90, line -> String.join("\n", line.wrong()))
                .send(
                        response,
                        t.of("unit.import.errors"),
                        preview.verdict().in(State.WRONG).stream().map(row -> pages.line(row, t)));
    }
}
