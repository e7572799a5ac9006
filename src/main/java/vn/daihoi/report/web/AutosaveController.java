package vn.daihoi.report.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.report.Saving;
import vn.daihoi.report.WritePart;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Saves as one types. An answer means that it is on disk: it is given after the transaction has ended.
@RestController
class AutosaveController {
    private final WritePart write;
    private final Desk desk;
    private final Dictionary dictionary;

    AutosaveController(WritePart write, Desk desk, Dictionary dictionary) {
        this.write = write;
        this.desk = desk;
        this.dictionary = dictionary;
    }

    /// What stands now.
    ///
    /// @param words a sentence for the person: saved by whom and when, or why not
    /// @param body empty where the sender has it
    public record Standing(int version, String words, String by, String body) {}

    @PostMapping(path = "/reports/{id}/parts/{part}", headers = "X-Save")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    ResponseEntity<Standing> save(
            Actor actor,
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String client) {
        var t = dictionary.here();
        try {
            var saved = write.save(actor, id, part, new WritePart.Typed(version, body, client));
            return ResponseEntity.ok(
                    new Standing(saved.version(), t.of("report.saved.at", t.moment(saved.at())), saved.by(), ""));
        } catch (StaleEdit stale) {
            var now = desk.seen(actor, id).part(part);
            var words = t.of("report.clash", now.by(), t.moment(now.at()));
            return ResponseEntity.status(HttpStatus.CONFLICT).body(new Standing(now.version(), words, now.by(), ""));
        } catch (Refused refused) {
            var words = refused.findings().stream()
                    .map(finding -> t.finding(finding) + " " + t.cure(finding))
                    .collect(Collectors.joining(" "));
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new Standing(version, words.strip(), "", ""));
        }
    }

    /// For a page that hears of a colleague's saving and has nothing unsaved of its own.
    @GetMapping("/reports/{id}/parts/{part}/standing")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    Standing standing(Actor actor, @PathVariable long id, @PathVariable String part) {
        return standing(desk.seen(actor, id).part(part), dictionary.here());
    }

    private static Standing standing(Saving saving, Words t) {
        return new Standing(saving.version(), PartPages.saved(saving, t), saving.by(), saving.body());
    }
}
