package vn.daihoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Roman;
import vn.daihoi.report.Comment;
import vn.daihoi.report.Stage;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Written;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Words;

/// Builds the page of the whole text, for those who review it.
@Component
class TextPages {
    private final Desk desk;
    private final Heads heads;
    private final Figures figures;

    TextPages(Desk desk, Heads heads, Figures figures) {
        this.desk = desk;
        this.heads = heads;
        this.figures = figures;
    }

    TextPage of(Actor actor, long id, Words t) {
        var seen = desk.seen(actor, id);
        var closed = seen.report().stage() == Stage.FINAL;
        var now = closed
                ? Map.<String, Long>of()
                : figures.of(seen.found().counted()).byCode();
        var parts = seen.found().outline().stream()
                .map(part -> part(seen, part.value().code(), part.value().name(), now, t))
                .toList();
        return new TextPage(heads.of(actor, seen, "text", t), parts, seen.mayComment());
    }

    private static TextPage.Part part(Desk.Seen seen, String code, String name, Map<String, Long> now, Words t) {
        var body = seen.part(code).body();
        var raw = Written.lines(body);
        var general = new ArrayList<Side.CommentRow>();
        var beside = new ArrayList<List<Side.CommentRow>>();
        raw.forEach(_ -> beside.add(new ArrayList<>()));
        for (var comment : comments(seen, code)) {
            var line = comment.isOnWhole() ? java.util.OptionalInt.empty() : comment.lineIn(raw);
            var row = CommentsBeside.row(seen, comment, raw, t);
            (line.isPresent() ? beside.get(line.getAsInt()) : general).add(row);
        }
        var shown = Shown.of(body, "/reports/" + seen.report().id(), now, t);
        var lines = new ArrayList<TextPage.Line>();
        for (var i = 0; i < shown.size(); i++) {
            lines.add(new TextPage.Line(shown.get(i), beside.get(i)));
        }
        return new TextPage.Part(code, Roman.of(seen.found().numberOf(code)), name, lines, general);
    }

    private static List<Comment> comments(Desk.Seen seen, String code) {
        var isOwn = Long.valueOf(seen.unit().id()).equals(seen.actor().unitId());
        return seen.comments().stream()
                .filter(one -> isOwn && one.part().equals(code))
                .toList();
    }
}
