package vn.daihoi.report;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.report.figure.Claim;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.figure.Untold;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Units;

/// What the last congress counted beside what this one does, as it goes on paper.
@Component
public class Comparisons {
    private final Reports reports;
    private final ReportGrounds grounds;
    private final Savings savings;
    private final Pasts pasts;
    private final Figures figures;
    private final Units units;
    private final Dictionary dictionary;

    Comparisons(
            Reports reports,
            ReportGrounds grounds,
            Savings savings,
            Pasts pasts,
            Figures figures,
            Units units,
            Dictionary dictionary) {
        this.reports = reports;
        this.grounds = grounds;
        this.savings = savings;
        this.pasts = pasts;
        this.figures = figures;
        this.units = units;
        this.dictionary = dictionary;
    }

    public record Row(String label, String then, String period, String now, String source) {}

    /// None where the unit has typed in nothing of the last congress.
    public List<Row> of(Actor actor, long reportId) {
        var report = reports.visibleTo(actor, reportId);
        var past = pasts.of(report.unitId(), report.season());
        if (past.isEmpty()) {
            return List.of();
        }
        var found = grounds.of(units.visibleTo(actor, report.unitId()));
        var now = figures.of(found.counted());
        var said = Contradictions.claims(savings.latest(reportId));
        return past.stream()
                .filter(Past::whole)
                .filter(one -> !Untold.in(now, one.figure()))
                .map(one -> row(one, said(said, one.figure(), now.of(one.figure()))))
                .toList();
    }

    private Row row(Past one, long now) {
        return new Row(
                FigureWords.label(one.figure().code(), dictionary.in(Dictionary.VIETNAMESE)),
                Tokens.grouped(one.value()),
                one.period(),
                Tokens.grouped(now),
                one.source());
    }

    /// Where the report has a figure of its own, that one: a paper does not contradict itself.
    private static long said(Map<String, List<Claim>> claims, Figure figure, long now) {
        return claims.values().stream()
                .flatMap(List::stream)
                .filter(claim -> claim.figure().equals(figure) && !claim.typed())
                .map(Claim::said)
                .findFirst()
                .orElse(now);
    }
}
