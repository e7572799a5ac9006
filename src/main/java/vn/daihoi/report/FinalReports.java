package vn.daihoi.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Block;
import vn.daihoi.report.text.Written;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.unit.Units;

/// The words of a report as they go on paper, part by part in the order of the outline.
@Component
public class FinalReports {
    private final Reports reports;
    private final ReportGrounds grounds;
    private final Savings savings;
    private final Figures figures;
    private final Units units;

    FinalReports(Reports reports, ReportGrounds grounds, Savings savings, Figures figures, Units units) {
        this.reports = reports;
        this.grounds = grounds;
        this.savings = savings;
        this.figures = figures;
        this.units = units;
    }

    /// @param review the years it covers, as in its title: `2015 - 2020`; empty where the plan gives none
    /// @param now the figures of now for a report still being written; empty for a closed one: they stay
    public record Text(Report report, String unit, String review, List<Part> parts, Map<String, Long> now) {

        /// As plain lines, items with their dash.
        public String plain(Part part) {
            return part.written().plain(now);
        }

        public List<String> lines(Part part) {
            return part.written().blocks().stream().map(block -> line(block)).toList();
        }

        private String line(Block block) {
            return Written.plain(block, now);
        }
    }

    public record Part(int number, String code, String name, Citation citation, Written written) {}

    public Text of(Actor actor, long reportId) {
        var report = reports.visibleTo(actor, reportId);
        var unit = units.visibleTo(actor, report.unitId());
        var found = grounds.of(unit);
        var written = savings.latest(reportId);
        var parts = found.outline().stream()
                .map(part -> new Part(
                        found.numberOf(part.value().code()),
                        part.value().code(),
                        part.value().name(),
                        part.citation(),
                        Written.read(
                                Optional.ofNullable(written.get(part.value().code()))
                                        .map(Saving::body)
                                        .orElse(""))))
                .toList();
        var closed = report.stage() == Stage.FINAL;
        var now = closed ? Map.<String, Long>of() : figures.of(found.counted()).byCode();
        var review = found.plan().heading().review();
        return new Text(report, unit.name(), review == null ? "" : review.toString(), parts, now);
    }

    /// The unit's closed report of the season in force; empty while it is still being written.
    public Optional<Text> ofUnit(Actor actor, long unitId) {
        return current(actor, unitId).filter(text -> text.report().stage() == Stage.FINAL);
    }

    /// The unit's report of the season in force, however far it is.
    public Optional<Text> current(Actor actor, long unitId) {
        var unit = units.visibleTo(actor, unitId);
        return grounds.find(unit)
                .flatMap(found -> reports.ofUnit(unitId, found.season()))
                .map(report -> of(actor, report.id()));
    }
}
