package vn.daihoi.report.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.conference.Editors;
import vn.daihoi.report.BeginReport;
import vn.daihoi.report.Below;
import vn.daihoi.report.Report;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.Reports;
import vn.daihoi.report.ReportsBelow;
import vn.daihoi.report.Saving;
import vn.daihoi.report.Savings;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The reports of a unit and of those right below it; a report begun.
@Controller
class ReportsController {
    private final Units units;
    private final ReportGrounds grounds;
    private final Reports reports;
    private final ReportsBelow below;
    private final Savings savings;
    private final BeginReport begin;
    private final Dictionary dictionary;

    ReportsController(
            Units units,
            ReportGrounds grounds,
            Reports reports,
            ReportsBelow below,
            Savings savings,
            BeginReport begin,
            Dictionary dictionary) {
        this.units = units;
        this.grounds = grounds;
        this.reports = reports;
        this.below = below;
        this.savings = savings;
        this.begin = begin;
        this.dictionary = dictionary;
    }

    /// @param unit another one than the reader's own
    /// @param q words of the names of units below
    @GetMapping("/reports")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var id = unit == null ? actor.unitId() : unit;
        var shown = id == null ? units.root() : Optional.of(units.visibleTo(actor, id));
        var page = shown.map(one -> page(actor, one, q.strip(), dictionary.here()))
                .orElseGet(() -> ListPage.withoutPlan(0, ""));
        model.addAttribute("page", page);
        return "report/list";
    }

    private ListPage page(Actor actor, Unit unit, String words, Words t) {
        var found = grounds.find(unit);
        if (found.isEmpty()) {
            return ListPage.withoutPlan(unit.id(), unit.name());
        }
        var season = found.get().season();
        var own = reports.ofUnit(unit.id(), season).filter(report -> Desk.mayRead(actor, unit, report));
        var all = below.of(unit.id(), season);
        return new ListPage(
                unit.id(),
                unit.name(),
                own.isEmpty() && Editors.mayEdit(actor, unit),
                own.map(report -> own(report, found.get().outline().size(), t)).orElse(null),
                all.stream().map(one -> row(one, t)).toList(),
                UnitsBeside.summary(all, t),
                words,
                true);
    }

    private ListPage.Own own(Report report, int parts, Words t) {
        var stage = report.stage();
        var written = savings.latest(report.id()).values().stream()
                .filter(Saving::isWritten)
                .count();
        return new ListPage.Own(
                "/reports/" + report.id(),
                t.of("report.stage." + stage.code()),
                Heads.badge(stage),
                t.of("report.stage.line." + stage.code(), report.stageBy(), t.moment(report.stageAt())),
                (int) written,
                parts);
    }

    private static Side.UnitRow row(Below one, Words t) {
        return new Side.UnitRow(
                one.unitName(),
                t.of("report.standing." + one.standing().code()),
                Heads.badge(one.standing()),
                t.moment(one.since()),
                one.isReadable() ? "/reports/" + one.reportId() + "/text" : "/reports?unit=" + one.unitId(),
                false,
                one.isReadable());
    }

    /// The unit's report of the season in force; the list, from which it is begun, before that.
    @GetMapping("/units/{id}/report")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String ofUnit(Actor actor, @PathVariable long id) {
        var unit = units.visibleTo(actor, id);
        return grounds.find(unit)
                .flatMap(found -> reports.ofUnit(id, found.season()))
                .filter(report -> Desk.mayRead(actor, unit, report))
                .map(report -> "redirect:/reports/" + report.id())
                .orElse("redirect:/reports?unit=" + id);
    }

    @PostMapping("/units/{id}/report")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String begin(Actor actor, @PathVariable long id) {
        return "redirect:/reports/" + begin.begin(actor, id);
    }
}
