package vn.daihoi.plan.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.plan.NamedBodies;
import vn.daihoi.plan.Paragraph;
import vn.daihoi.plan.PlanInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;

/// The plan that binds the reader's unit: at a glance, its text, its file.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class PlanController {
    private final PlanReading reading;
    private final NamedBodies bodies;
    private final Dictionary dictionary;

    PlanController(PlanReading reading, NamedBodies bodies, Dictionary dictionary) {
        this.reading = reading;
        this.bodies = bodies;
        this.dictionary = dictionary;
    }

    /// @param on the day the plan is looked at; today if left out
    @GetMapping("/plan")
    String plan(Actor actor, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var day = reading.dayOrToday(on);
        var inForce = reading.find(actor, day).orElse(null);
        model.addAttribute("page", PlanPage.of(inForce, day, PlanReading.mayDraft(actor), bodies, dictionary.here()));
        return "plan/plan";
    }

    @GetMapping("/plan/text")
    String text(Actor actor, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        model.addAttribute("plan", inForce(actor, on).plan());
        return "plan/text";
    }

    /// What every citation opens.
    ///
    /// @param plan code of the plan; the one in force if left out
    @GetMapping("/plan/paragraphs/{id}")
    String paragraph(
            Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String plan, Model model) {
        var inForce = reading.find(actor, reading.dayOrToday(null));
        var citation = new Citation(
                Optional.ofNullable(plan)
                        .or(() -> inForce.map(it -> it.plan().code()))
                        .orElse(""),
                id);
        var page = inForce.flatMap(it -> page(it, citation))
                .or(() -> reading.earlier(actor, citation).flatMap(it -> page(it, citation)))
                .orElseThrow(() -> new NotThere("paragraph", citation));
        model.addAttribute("page", page);
        return "plan/paragraph";
    }

    private static Optional<ParagraphPage> page(PlanInForce inForce, Citation citation) {
        return inForce.plan().paragraph(citation).map(it -> page(inForce, citation, it));
    }

    private static ParagraphPage page(PlanInForce inForce, Citation citation, Paragraph paragraph) {
        var text = inForce.plan().texts().stream()
                .filter(it -> it.plan().equals(citation.source()))
                .findFirst()
                .orElseThrow();
        return ParagraphPage.of(text, paragraph);
    }

    @GetMapping("/plan/file")
    ResponseEntity<String> file(Actor actor, @RequestParam(required = false) @Nullable LocalDate on) {
        var inForce = inForce(actor, on);
        var name = inForce.plan().code() + ".yaml";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(inForce.document().yaml());
    }

    private PlanInForce inForce(Actor actor, @Nullable LocalDate on) {
        var day = reading.dayOrToday(on);
        return reading.find(actor, day).orElseThrow(() -> new NotThere("plan in force", day));
    }
}
