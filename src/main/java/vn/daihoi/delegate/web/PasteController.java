package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.AddPasted;
import vn.daihoi.delegate.table.MatchRows;
import vn.daihoi.delegate.table.PastedTable;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.XlsxExport;

/// Blocks of cells from Excel and clean files: looked at first, written when the officer has decided each doubt.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class PasteController {
    private final ListDesk desk;
    private final MatchRows match;
    private final AddPasted add;
    private final Dictionary dictionary;

    PasteController(ListDesk desk, MatchRows match, AddPasted add, Dictionary dictionary) {
        this.desk = desk;
        this.match = match;
        this.add = add;
        this.dictionary = dictionary;
    }

    @GetMapping("/lists/{id}/paste")
    String ask(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id, "", FormErrors.none()));
        return "delegate/paste";
    }

    @PostMapping("/lists/{id}/paste")
    String look(
            Actor actor, @PathVariable long id, @RequestParam String text, Model model, HttpServletResponse response) {
        var page = page(actor, id, text, FormErrors.none());
        model.addAttribute("page", page.rows().isEmpty() ? nothing(page, response, "text") : page);
        return "delegate/paste";
    }

    @PostMapping("/lists/{id}/import")
    String upload(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var text = SheetText.of(file.getBytes());
        if (text.isEmpty()) {
            response.setStatus(422);
            var errors = FormErrors.none().add("file", "delegate.paste.file.unreadable");
            model.addAttribute("page", page(actor, id, "", errors));
            return "delegate/paste";
        }
        var page = page(actor, id, text.get(), FormErrors.none());
        model.addAttribute("page", page.rows().isEmpty() ? nothing(page, response, "file") : page);
        return "delegate/paste";
    }

    @PostMapping("/lists/{id}/paste/confirmation")
    String confirm(
            Actor actor,
            @PathVariable long id,
            @RequestParam String text,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var choices = PasteChoices.of(parameters);
        AddPasted.Added added;
        try {
            added = add.add(actor, id, PastedTable.read(text), choices.read());
        } catch (Refused refused) {
            var page = page(actor, id, text, choices);
            if (page.rows().stream().allMatch(row -> row.faults().isEmpty())) {
                throw refused;
            }
            response.setStatus(409);
            model.addAttribute("page", page);
            return "delegate/paste";
        }
        Flash.done("delegate.paste.done", String.valueOf(added.entries()), String.valueOf(added.registrants()))
                .on(redirect);
        return "redirect:/lists/" + id;
    }

    /// An empty table with the heads that are understood.
    @GetMapping("/lists/{id}/paste/template")
    void template(HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        new XlsxExport<String>(t.of("delegate.title"), t.of("delegate.paste.intro"))
                .column("STT", 6, row -> row)
                .column("Họ và tên", 32, row -> row)
                .column("Năm sinh", 12, row -> row)
                .column("Giới tính", 10, row -> row)
                .column("Chức vụ", 30, row -> row)
                .column("Đơn vị", 36, row -> row)
                .column("Tư cách", 20, row -> row)
                .column("Đại diện cho", 30, row -> row)
                .column("Ghi chú", 30, row -> row)
                .send(response, "mau-danh-sach-dai-bieu", Stream.empty());
    }

    private PastePage page(Actor actor, long id, String text, FormErrors errors) {
        var seen = desk.seen(actor, id);
        return new PastePage(desk.head(seen, "paste"), text, rows(seen, text, PasteChoices.NONE), errors, false);
    }

    /// Sent and refused: with the choices kept and the fault on its row.
    private PastePage page(Actor actor, long id, String text, PasteChoices choices) {
        var seen = desk.seen(actor, id);
        return new PastePage(desk.head(seen, "paste"), text, rows(seen, text, choices), FormErrors.none(), true);
    }

    private List<PasteRow> rows(ListDesk.Seen seen, String text, PasteChoices choices) {
        if (text.isBlank()) {
            return List.of();
        }
        return match.match(seen.actor(), seen.list(), seen.unit(), PastedTable.read(text)).stream()
                .map(row -> PasteRow.of(row, choices, seen.unit().name(), seen.t()))
                .toList();
    }

    private static PastePage nothing(PastePage page, HttpServletResponse response, String field) {
        response.setStatus(422);
        return new PastePage(
                page.head(), page.text(), List.of(), FormErrors.none().add(field, "delegate.paste.nothing"), false);
    }
}
