package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.duty.ApproveDossier;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.DossierEvents;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.Draft;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.KeepDraft;
import vn.daihoi.duty.ReadDossier;
import vn.daihoi.duty.ReviewDossier;
import vn.daihoi.duty.SubmitDossier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;

/// Duties for programs: the same lists and steps as the pages, under the same scope.
@RestController
@RequestMapping("/api/v1/duties")
class DutiesApi {
    private static final int MOST = 500;

    private final DutyList duties;
    private final Dossiers dossiers;
    private final DossierEvents events;
    private final ReadDossier readDossier;
    private final KeepDraft keepDraft;
    private final SubmitDossier submitDossier;
    private final ApproveDossier approveDossier;
    private final ReviewDossier reviewDossier;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    DutiesApi(
            DutyList duties,
            Dossiers dossiers,
            DossierEvents events,
            ReadDossier readDossier,
            KeepDraft keepDraft,
            SubmitDossier submitDossier,
            ApproveDossier approveDossier,
            ReviewDossier reviewDossier,
            SeasonClock clock,
            Dictionary dictionary) {
        this.duties = duties;
        this.dossiers = dossiers;
        this.events = events;
        this.readDossier = readDossier;
        this.keepDraft = keepDraft;
        this.submitDossier = submitDossier;
        this.approveDossier = approveDossier;
        this.reviewDossier = reviewDossier;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    record Line(
            long id,
            long unitId,
            String unitCode,
            String unit,
            String rule,
            String name,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate heldOn,
            String state,
            @Nullable Instant stateSince,
            boolean late) {}

    record Listing(long total, List<Line> duties) {}

    record FindingView(
            String code,
            String severity,
            String message,
            String cure,
            @Nullable String citation) {}

    record FileView(long id, String name, String type, int size, String sha256) {}

    record StepView(
            String action,
            String state,
            Instant at,
            String by,
            @Nullable String reason) {}

    record DossierView(
            long id,
            int version,
            String unitCode,
            String unit,
            String rule,
            String name,
            String receiver,
            @Nullable LocalDate dueOn,
            String state,
            Draft draft,
            List<FileView> files,
            List<FindingView> findings,
            List<StepView> steps) {}

    /// @param version of the dossier that was looked at
    record Decision(
            int version, @Nullable String reason, @Nullable Map<String, String> reasons) {}

    record Writing(int version, Draft draft) {}

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    Listing list(
            Actor actor,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long under,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var filter = DutyFilter.ALL.of(unit).under(under).rule(rule).in(state.toArray(String[]::new));
        var asked = late ? filter.late() : filter;
        var found = duties.find(actor, asked, Math.clamp(limit, 1, MOST), Math.max(0, offset));
        return new Listing(
                duties.count(actor, asked), found.stream().map(this::line).toList());
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    DossierView one(Actor actor, @PathVariable long id) {
        return view(dossiers.visibleTo(actor, id));
    }

    @PutMapping("/{id}/draft")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    DossierView write(Actor actor, @PathVariable long id, @RequestBody Writing writing) {
        keepDraft.save(actor, id, writing.draft(), writing.version());
        return one(actor, id);
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.OK)
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    DossierView submit(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        submitDossier.submit(actor, id, decision.version());
        return one(actor, id);
    }

    @PostMapping("/{id}/approval")
    @RolesAllowed(Roles.HEAD_OF_UNIT)
    DossierView approve(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        var reasons = decision.reasons();
        approveDossier.approve(actor, id, decision.version(), reasons == null ? Map.of() : reasons);
        return one(actor, id);
    }

    @PostMapping("/{id}/hand-back")
    @RolesAllowed(Roles.HEAD_OF_UNIT)
    DossierView handBack(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        approveDossier.handBack(actor, id, decision.version(), reason(decision));
        return one(actor, id);
    }

    @PostMapping("/{id}/receipt")
    @RolesAllowed(Roles.STANDING_BODY)
    DossierView receive(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        reviewDossier.receive(actor, id, decision.version());
        return one(actor, id);
    }

    @PostMapping("/{id}/acceptance")
    @RolesAllowed(Roles.STANDING_BODY)
    DossierView accept(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        reviewDossier.accept(actor, id, decision.version());
        return one(actor, id);
    }

    @PostMapping("/{id}/return")
    @RolesAllowed(Roles.STANDING_BODY)
    DossierView giveBack(Actor actor, @PathVariable long id, @RequestBody Decision decision) {
        reviewDossier.giveBack(actor, id, decision.version(), reason(decision));
        return one(actor, id);
    }

    private static String reason(Decision decision) {
        var reason = decision.reason();
        return reason == null ? "" : reason;
    }

    private Line line(DutyLine line) {
        return new Line(
                line.id(),
                line.unitId(),
                line.unitCode(),
                line.unitName(),
                line.rule(),
                line.name(),
                line.dueOn(),
                line.heldOn(),
                line.state().code(),
                line.state().since(),
                line.isLateOn(clock.today()));
    }

    private DossierView view(Dossier dossier) {
        var duty = dossier.duty();
        return new DossierView(
                dossier.id(),
                dossier.version(),
                duty.unit().code(),
                duty.unit().name(),
                duty.rule(),
                duty.name(),
                duty.receiver().title(),
                duty.due().effective().orElse(null),
                dossier.state().code(),
                dossier.draft(),
                dossier.attachments().stream()
                        .map(one -> new FileView(
                                one.id(),
                                one.file().name(),
                                one.file().type().code(),
                                one.file().size(),
                                one.file().sha256()))
                        .toList(),
                findings(dossier),
                events.of(dossier).stream()
                        .map(step -> new StepView(
                                step.action().code(), step.state(), step.at(), step.actorName(), step.reason()))
                        .toList());
    }

    private List<FindingView> findings(Dossier dossier) {
        var t = dictionary.here();
        return readDossier.check(dossier).stream()
                .map(finding -> new FindingView(
                        finding.code(),
                        finding.severity().name(),
                        t.finding(finding),
                        t.cure(finding),
                        finding.citation() == null ? null : finding.citation().toString()))
                .toList();
    }
}
