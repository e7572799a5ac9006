package vn.daihoi.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.VietnameseText;

/// The head closes the report: figures that follow the data are written out as they are now, and stay. Opening it again
/// leaves a trace and is over once the report has gone up.
@Service
public class CloseReport {
    private final Changes changes;
    private final ReportGrounds grounds;
    private final Savings savings;
    private final Comments comments;
    private final Figures figures;
    private final WritePart writePart;
    private final ReportsBelow below;

    CloseReport(
            Changes changes,
            ReportGrounds grounds,
            Savings savings,
            Comments comments,
            Figures figures,
            WritePart writePart,
            ReportsBelow below) {
        this.changes = changes;
        this.grounds = grounds;
        this.savings = savings;
        this.comments = comments;
        this.figures = figures;
        this.writePart = writePart;
        this.below = below;
    }

    @Transactional
    public void close(Actor actor, long id) {
        var opened = changes.openAsHead(actor, id);
        Changes.refuseUnless(opened.report().stage() != Stage.FINAL, "BC-606");
        var found = grounds.of(opened.unit());
        var now = figures.of(found.counted());
        var parts = savings.latest(id);
        var findings = CloseRules.check(opened.report().stage(), found.outline(), parts, comments.of(id), now);
        Refused.ifAny(findings.stream().filter(Finding::isBreach).toList());

        parts.values().forEach(part -> writePart.replace(opened, part, Tokens.renewed(part.body(), now.byCode())));
        changes.move(opened, Stage.FINAL, "closed", "");
    }

    @Transactional
    public void reopen(Actor actor, long id, String reason) {
        var opened = changes.openAsHead(actor, id);
        var words = VietnameseText.line(reason);
        Changes.refuseUnless(opened.report().stage() == Stage.FINAL, "BC-631");
        Changes.refuseUnless(!words.isEmpty(), "BC-632");
        Changes.refuseUnless(!hasGoneUp(opened), "BC-633");
        changes.move(opened, Stage.DRAFT, "reopened", words);
    }

    private boolean hasGoneUp(Opened opened) {
        return below.one(opened.unit().id(), opened.report().season())
                .map(Below::standing)
                .filter(List.of(Below.Standing.SENT, Below.Standing.ACCEPTED)::contains)
                .isPresent();
    }
}
