package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.duty.ApproveDossier;
import vn.daihoi.duty.ExtendDuty;
import vn.daihoi.duty.ReviewDossier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What heads and receivers decide about a dossier, for programs.
@RestController
@RequestMapping("/api/v1/duties/{id}")
class DecisionApi {
    private final DossierAnswers answers;
    private final ApproveDossier approveDossier;
    private final ReviewDossier reviewDossier;
    private final ExtendDuty extendDuty;

    DecisionApi(
            DossierAnswers answers, ApproveDossier approveDossier, ReviewDossier reviewDossier, ExtendDuty extendDuty) {
        this.answers = answers;
        this.approveDossier = approveDossier;
        this.reviewDossier = reviewDossier;
        this.extendDuty = extendDuty;
    }

    /// @param version of the dossier that was looked at
    /// @param reasons why a breach is accepted, by its code
    record Decision(
            int version, @Nullable String reason, @Nullable Map<String, String> reasons) {

        String why() {
            return reason == null ? "" : reason;
        }

        Map<String, String> accepted() {
            return reasons == null ? Map.of() : reasons;
        }
    }

    /// @param document number of the paper that says so, where there is one
    record Extending(
            LocalDate newDue,
            @Nullable String reason,
            @Nullable String document) {}

    @PostMapping("/approval")
    @RolesAllowed(Roles.HEAD_OF_UNIT)
    DossierJson approve(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        approveDossier.approve(actor, id, decision.version(), decision.accepted());
        return answers.of(actor, id);
    }

    @PostMapping("/hand-back")
    @RolesAllowed(Roles.HEAD_OF_UNIT)
    DossierJson handBack(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        approveDossier.handBack(actor, id, decision.version(), decision.why());
        return answers.of(actor, id);
    }

    @PostMapping("/receipt")
    @RolesAllowed(Roles.STANDING_BODY)
    DossierJson receive(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        reviewDossier.receive(actor, id, decision.version());
        return answers.of(actor, id);
    }

    @PostMapping("/acceptance")
    @RolesAllowed(Roles.STANDING_BODY)
    DossierJson accept(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        reviewDossier.accept(actor, id, decision.version());
        return answers.of(actor, id);
    }

    @PostMapping("/return")
    @RolesAllowed(Roles.STANDING_BODY)
    DossierJson giveBack(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        reviewDossier.giveBack(actor, id, decision.version(), decision.why());
        return answers.of(actor, id);
    }

    @PostMapping("/extension")
    @RolesAllowed(Roles.STANDING_BODY)
    DossierJson extend(Actor actor, @PathVariable long id, @RequestBody Extending extending) {
        extendDuty.extend(actor, id, extending.newDue(), orEmpty(extending.reason()), orEmpty(extending.document()));
        return answers.of(actor, id);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
