package vn.daihoi.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.daihoi.plan.Paragraph;
import vn.daihoi.plan.PlanChange;
import vn.daihoi.plan.PlanDifference;
import vn.daihoi.plan.PlanInForce;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;

/// The plan as JSON, as its published schema describes it.
@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "plan", description = "The plan that binds the unit of the account")
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class PlanApi {
    private final PlanReading reading;
    private final Dictionary dictionary;

    PlanApi(PlanReading reading, Dictionary dictionary) {
        this.reading = reading;
        this.dictionary = dictionary;
    }

    /// A version without its text.
    record Version(
            long id,
            String plan,
            int number,
            LocalDate inForce,
            String reason,
            @Nullable String decision,
            Instant recordedAt) {
        static Version of(StoredPlan stored) {
            return new Version(
                    stored.id(),
                    stored.planCode(),
                    stored.number(),
                    stored.inForce(),
                    stored.reason(),
                    stored.decision(),
                    stored.recordedAt());
        }
    }

    @GetMapping
    @Operation(summary = "The whole plan in effect on a day, as /schema/plan-1.json describes it")
    ObjectNode plan(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return inForce(actor, on).document().json();
    }

    @GetMapping("/versions")
    @Operation(summary = "All versions of the plans that bind the unit, newest first")
    List<Version> versions(Actor actor) {
        return reading.history(actor).stream().map(Version::of).toList();
    }

    @GetMapping("/difference")
    @Operation(summary = "What changed between two versions")
    List<PlanChange> difference(Actor actor, @RequestParam long from, @RequestParam long to) {
        return PlanDifference.between(
                reading.laidWith(reading.version(actor, from)).document(),
                reading.laidWith(reading.version(actor, to)).document(),
                dictionary.here().locale());
    }

    @GetMapping("/paragraphs/{id}")
    @Operation(summary = "The text a citation opens")
    Paragraph paragraph(Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String plan) {
        var inForce = inForce(actor, null);
        var citation = new Citation(plan == null ? inForce.plan().code() : plan, id);
        return inForce.plan()
                .paragraph(citation)
                .or(() ->
                        reading.earlier(actor, citation).flatMap(it -> it.plan().paragraph(citation)))
                .orElseThrow(() -> new NotThere("paragraph", citation));
    }

    private PlanInForce inForce(Actor actor, @Nullable LocalDate on) {
        var day = reading.dayOrToday(on);
        return reading.find(actor, day).orElseThrow(() -> new NotThere("plan in force", day));
    }
}
