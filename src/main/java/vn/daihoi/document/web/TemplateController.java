package vn.daihoi.document.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.KeepTemplate;
import vn.daihoi.document.PaperSet;
import vn.daihoi.document.Templates;
import vn.daihoi.file.FileType;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.typeset.Regime;

/// A unit's own templates: take one as a Word file, change it, put it back.
@Controller
class TemplateController {
    private final TemplateDesk desk;
    private final KeepTemplate keep;
    private final Templates templates;
    private final PaperSet papers;
    private final BuiltIn builtIn;
    private final StoredFiles files;
    private final SeasonClock clock;

    TemplateController(
            TemplateDesk desk,
            KeepTemplate keep,
            Templates templates,
            PaperSet papers,
            BuiltIn builtIn,
            StoredFiles files,
            SeasonClock clock) {
        this.desk = desk;
        this.keep = keep;
        this.templates = templates;
        this.papers = papers;
        this.builtIn = builtIn;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/documents/templates")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String all(Actor actor, Model model) {
        model.addAttribute("page", desk.all(PapersController.unitOf(actor)));
        return "document/templates";
    }

    @GetMapping("/documents/templates/{code}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView one(Actor actor, @PathVariable String code) {
        return shown(actor, code, List.of(), "", HttpStatus.OK);
    }

    /// The one in use.
    @GetMapping("/documents/templates/{code}/docx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> take(Actor actor, @PathVariable String code) {
        var fileId = templates
                .inUse(PapersController.unitOf(actor), code)
                .map(one -> one.fileId())
                .orElse(null);
        return fileId == null ? original(code) : docx(files.download(fileId).bytes(), code);
    }

    @GetMapping("/documents/templates/{code}/built-in")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> original(@PathVariable String code) {
        var regime = Regime.on(clock.today());
        return docx(builtIn.docx(papers.coded(code).code(), regime), code);
    }

    @GetMapping("/documents/templates/{code}/versions/{version}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ResponseEntity<byte[]> version(Actor actor, @PathVariable String code, @PathVariable int version) {
        var fileId =
                templates.version(PapersController.unitOf(actor), code, version).fileId();
        if (fileId == null) {
            throw new NotThere("template file", version);
        }
        return docx(files.download(fileId).bytes(), code);
    }

    @PostMapping("/documents/templates/{code}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView put(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean offered,
            RedirectAttributes redirect) {
        if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
            return shown(actor, code, List.of(Finding.breach("VS-203")), note, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.put(actor, PapersController.unitOf(actor), code, Upload.of(file), note, offered);
            Flash.done("document.templates.kept").on(redirect);
            return new ModelAndView("redirect:" + TemplateDesk.path(code));
        } catch (Refused refused) {
            return shown(actor, code, refused.findings(), note, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// @param version 0 for the built-in one
    @PostMapping("/documents/templates/{code}/restoration")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String restore(Actor actor, @PathVariable String code, @RequestParam int version, RedirectAttributes redirect) {
        keep.restore(actor, PapersController.unitOf(actor), code, version, "");
        Flash.done("document.templates.restored").on(redirect);
        return "redirect:" + TemplateDesk.path(code);
    }

    private ModelAndView shown(Actor actor, String code, List<Finding> refused, String note, HttpStatus status) {
        var page = desk.one(actor, PapersController.unitOf(actor), code, refused, note);
        return new ModelAndView("document/template", Map.of("page", page), status);
    }

    private static ResponseEntity<byte[]> docx(byte[] bytes, String code) {
        return PreviewController.file(bytes, FileType.DOCX, "mau-" + code + ".docx", ContentDisposition.attachment());
    }
}
