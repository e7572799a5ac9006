package vn.daihoi.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Roman;
import vn.daihoi.report.Contradiction;
import vn.daihoi.report.Contradictions;
import vn.daihoi.report.Said;
import vn.daihoi.report.Stage;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Words;

/// Builds the page of contradictions: both values, where each comes from, who can put it right.
@Component
class ContradictionPages {
    private final Desk desk;
    private final Heads heads;
    private final Figures figures;
    private final Contradictions contradictions;
    private final SeasonClock clock;

    ContradictionPages(Desk desk, Heads heads, Figures figures, Contradictions contradictions, SeasonClock clock) {
        this.desk = desk;
        this.heads = heads;
        this.figures = figures;
        this.contradictions = contradictions;
        this.clock = clock;
    }

    ContradictionsPage of(Actor actor, long id, Words t) {
        var seen = desk.seen(actor, id);
        var now = figures.rolledUp(seen.found().counted());
        var found = contradictions.of(seen.unit(), seen.report(), seen.parts(), now);
        return new ContradictionsPage(
                heads.of(actor, seen, "contradictions", t),
                found.own().stream().map(one -> row(seen, one, t)).toList(),
                found.below().stream().map(one -> row(seen, one, t)).toList(),
                found.summed());
    }

    private ContradictionsPage.Row row(Desk.Seen seen, Contradiction one, Words t) {
        var by = one.by();
        var report = "/reports/" + by.reportId();
        var code = one.claim().figure().code();
        var part = part(seen, one.part(), t);
        return new ContradictionsPage.Row(
                by.unit(),
                by.stage() == Stage.FINAL ? t.of("report.contradiction.closed", part, t.moment(by.stageAt())) : part,
                report + "/text#part-" + one.part(),
                FigureWords.label(code, t),
                Tokens.grouped(one.claim().said()),
                t.of(one.claim().typed() ? "report.contradiction.typed" : "report.contradiction.taken"),
                Tokens.grouped(one.against().value()),
                source(one.against(), t),
                switch (one.against()) {
                    case Contradiction.Against.Data _ -> "/results/figures/" + code + "?unit=" + by.unitId();
                    case Contradiction.Against.Below _ -> "";
                },
                switch (one.against()) {
                    case Contradiction.Against.Data _ -> List.of();
                    case Contradiction.Against.Below below ->
                        below.shares().stream()
                                .map(share -> new ContradictionsPage.Share(
                                        share.unit(),
                                        Tokens.grouped(share.said()),
                                        "/reports/" + share.reportId() + "/text"))
                                .toList();
                },
                mender(one, t),
                mend(one));
    }

    /// A unit's own plan may lay down parts that the reader's does not know.
    private static String part(Desk.Seen seen, String code, Words t) {
        var known = seen.found().outline().stream()
                .anyMatch(one -> one.value().code().equals(code));
        return known ? t.of("report.tab.part", Roman.of(seen.found().numberOf(code))) : t.of("report.tab.text");
    }

    private String source(Contradiction.Against against, Words t) {
        return switch (against) {
            case Contradiction.Against.Data _ -> t.of("report.contradiction.data", clock.today());
            case Contradiction.Against.Below below ->
                t.of("report.contradiction.sum", below.shares().size());
        };
    }

    private static String mender(Contradiction one, Words t) {
        return switch (one.mender()) {
            case WRITER -> t.of("report.contradiction.writer", one.by().unit());
            case HEAD -> t.of("report.contradiction.head", one.by().unit());
            case ABOVE -> t.of("report.contradiction.above", one.by().unit());
        };
    }

    private static String mend(Contradiction one) {
        Said by = one.by();
        return switch (one.mender()) {
            case WRITER -> "/reports/" + by.reportId() + "/parts/" + one.part();
            case HEAD -> "/reports/" + by.reportId();
            case ABOVE -> by.dutyId() == null ? "/reports/" + by.reportId() : "/duties/" + by.dutyId();
        };
    }
}
