package vn.daihoi.duty.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.duty.Chase;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.duty.DutyList;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// Duties for programs: the same lists as the pages, under the same scope.
@RestController
@RequestMapping("/api/v1/duties")
class DutiesApi {
    private static final int MOST = 500;

    private final DutyList duties;
    private final DossierAnswers answers;
    private final Chase chase;
    private final SeasonClock clock;

    DutiesApi(DutyList duties, DossierAnswers answers, Chase chase, SeasonClock clock) {
        this.duties = duties;
        this.answers = answers;
        this.chase = chase;
        this.clock = clock;
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

    /// @param duties ids of what is late; whoever has sent up meanwhile is left in peace
    record Chasing(@Nullable List<Long> duties, @Nullable String text) {}

    record Chased(int chased) {}

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
    DossierJson one(Actor actor, @PathVariable long id) {
        return answers.of(actor, id);
    }

    @PostMapping("/chases")
    @RolesAllowed(Roles.STANDING_BODY)
    Chased chase(Actor actor, @RequestBody Chasing chasing) {
        var ids = chasing.duties();
        var text = chasing.text();
        return new Chased(chase.chase(actor, ids == null ? List.of() : ids, text == null ? "" : text));
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
}
