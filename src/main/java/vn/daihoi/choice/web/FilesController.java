package vn.daihoi.choice.web;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.choice.Choices;
import vn.daihoi.choice.Chosen;
import vn.daihoi.choice.OpenChoice;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;

/// What anybody needs to calculate a choice again: its inputs, and what came of it. No names in any of them,
/// but of each number what the rules ask for: guarded where that is sensitive.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class FilesController {
    private final OpenChoice open;
    private final Choices choices;

    FilesController(OpenChoice open, Choices choices) {
        this.open = open;
        this.choices = choices;
    }

    @GetMapping("/choices/{id}/categories.csv")
    ResponseEntity<byte[]> categories(Actor actor, @PathVariable long id) {
        return file("categories.csv", open.looked(actor, id).choice().inputs().categories());
    }

    @GetMapping("/choices/{id}/respondents.csv")
    ResponseEntity<byte[]> respondents(Actor actor, @PathVariable long id) {
        return file("respondents.csv", open.looked(actor, id).choice().inputs().respondents());
    }

    @GetMapping("/choices/{id}/selected.csv")
    ResponseEntity<byte[]> selected(Actor actor, @PathVariable long id) {
        return file("selected.csv", "id\n" + String.join("\n", chosen(actor, id).ids()) + "\n");
    }

    @GetMapping("/choices/{id}/probabilities.csv")
    ResponseEntity<byte[]> probabilities(Actor actor, @PathVariable long id) {
        var lines = chosen(actor, id).chances().entrySet().stream()
                .map(one -> one.getKey() + "," + one.getValue().share() + ","
                        + one.getValue().fraction() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return file("probabilities.csv", "id,probability,fraction\n" + lines);
    }

    @GetMapping("/choices/{id}/certificate.json")
    ResponseEntity<byte[]> certificate(Actor actor, @PathVariable long id) {
        chosen(actor, id);
        return file("certificate.json", choices.certificate(id));
    }

    private Chosen chosen(Actor actor, long id) {
        var chosen = open.looked(actor, id).choice().chosen();
        if (chosen == null) {
            throw new NotThere("result of choice", id);
        }
        return chosen;
    }

    private static ResponseEntity<byte[]> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(
                        name.endsWith(".json")
                                ? MediaType.APPLICATION_JSON
                                : new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
