package vn.daihoi.report.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.report.Comment;
import vn.daihoi.report.CommentOnReport;
import vn.daihoi.report.Comments;
import vn.daihoi.report.Report;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.Reports;
import vn.daihoi.report.Saving;
import vn.daihoi.report.Savings;
import vn.daihoi.report.Stage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Fetches a report with all that its pages show, as far as the reader may see it.
@Component
class Desk {
    private final Reports reports;
    private final ReportGrounds grounds;
    private final Savings savings;
    private final Comments comments;
    private final Units units;

    Desk(Reports reports, ReportGrounds grounds, Savings savings, Comments comments, Units units) {
        this.reports = reports;
        this.grounds = grounds;
        this.savings = savings;
        this.comments = comments;
        this.units = units;
    }

    /// @param parts what stands, by code of the part
    record Seen(
            Actor actor, Report report, ReportGrounds.Found found, Map<String, Saving> parts, List<Comment> comments) {

        Unit unit() {
            return found.unit();
        }

        Saving part(String code) {
            return parts.getOrDefault(code, Saving.none(code));
        }

        boolean mayWrite() {
            return Editors.mayEdit(actor, unit()) && report.stage().isOpenForWriting();
        }

        boolean mayDecide() {
            return Editors.mayDecide(actor, unit());
        }

        boolean mayComment() {
            return CommentOnReport.mayComment(actor, unit()) && report.stage() != Stage.FINAL;
        }
    }

    /// A draft is its unit's own affair; those above read it once it is closed.
    Seen seen(Actor actor, long id) {
        var report = reports.visibleTo(actor, id);
        var unit = units.visibleTo(actor, report.unitId());
        if (!mayRead(actor, unit, report)) {
            throw new NotThere("report", id);
        }
        return new Seen(actor, report, grounds.of(unit), savings.latest(id), comments.of(id));
    }

    static boolean mayRead(Actor actor, Unit unit, Report report) {
        var isOwn = actor.unitId() != null && actor.unitId() == unit.id();
        return isOwn || report.stage() == Stage.FINAL;
    }
}
