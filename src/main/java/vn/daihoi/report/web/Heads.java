package vn.daihoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Roman;
import vn.daihoi.report.Below;
import vn.daihoi.report.Comment;
import vn.daihoi.report.Saving;
import vn.daihoi.report.Stage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the top of every page of a report.
@Component
class Heads {
    private final Units units;

    Heads(Units units) {
        this.units = units;
    }

    /// @param current code of the part shown; empty for the report at a glance, `text` for the whole text,
    /// `contradictions` for what says otherwise
    ReportHead of(Actor actor, Desk.Seen seen, String current, Words t) {
        var report = seen.report();
        var stage = report.stage();
        var review = seen.found().plan().heading().review();
        return new ReportHead(
                report.id(),
                seen.unit().id(),
                seen.unit().name(),
                review == null ? "" : review.toString(),
                stage.code(),
                badge(stage),
                t.of("report.stage.line." + stage.code(), report.stageBy(), t.moment(report.stageAt())),
                crumbs(actor, seen.unit(), t),
                tabs(seen, current, t));
    }

    static String badge(Stage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case REVIEW -> "info";
            case RETURNED -> "heed";
            case AGREED, FINAL -> "good";
        };
    }

    static String badge(Below.Standing standing) {
        return switch (standing) {
            case NONE -> "plain";
            case WRITING -> "heed";
            case CLOSED, SENT -> "info";
            case ACCEPTED -> "good";
        };
    }

    private static List<ReportHead.Tab> tabs(Desk.Seen seen, String current, Words t) {
        var path = "/reports/" + seen.report().id();
        var tabs = new ArrayList<ReportHead.Tab>();
        tabs.add(new ReportHead.Tab(t.of("report.tab.glance"), "", path, current.isEmpty(), true, 0));
        var outline = seen.found().outline();
        for (var i = 0; i < outline.size(); i++) {
            var part = outline.get(i).value();
            tabs.add(new ReportHead.Tab(
                    t.of("report.tab.part", Roman.of(i + 1)),
                    part.name(),
                    path + "/parts/" + part.code(),
                    current.equals(part.code()),
                    isWritten(seen.parts(), part.code()),
                    open(seen.comments(), part.code())));
        }
        tabs.add(new ReportHead.Tab(t.of("report.tab.text"), "", path + "/text", current.equals("text"), true, 0));
        tabs.add(new ReportHead.Tab(
                t.of("report.tab.contradictions"),
                "",
                path + "/contradictions",
                current.equals("contradictions"),
                true,
                0));
        return tabs;
    }

    private static boolean isWritten(Map<String, Saving> parts, String code) {
        @Nullable Saving saving = parts.get(code);
        return saving != null && saving.isWritten();
    }

    static long open(List<Comment> comments, String part) {
        return comments.stream()
                .filter(one -> one.isOpen() && one.part().equals(part))
                .count();
    }

    private List<Crumb> crumbs(Actor actor, Unit unit, Words t) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(t.of("report.place"), "/reports"));
        units.ancestorsOf(unit.id()).stream()
                .filter(above -> actor.sees(above.path()))
                .map(above -> new Crumb(above.name(), "/units/" + above.id()))
                .forEach(crumbs::add);
        crumbs.add(new Crumb(unit.name(), "/units/" + unit.id()));
        crumbs.add(new Crumb(t.of("report.title"), ""));
        return crumbs;
    }
}
