package vn.daihoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.report.Comment;
import vn.daihoi.report.Stage;
import vn.daihoi.report.text.Written;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;

/// Comments beside a part, each with the paragraph it is about.
@Component
class CommentsBeside {

    Side of(Desk.Seen seen, String part, Words t) {
        var lines = Written.lines(seen.part(part).body());
        var rows = seen.comments().stream()
                .filter(one -> one.part().equals(part))
                .map(one -> row(seen, one, lines, t))
                .toList();
        return new Side.Comments(rows, seen.mayComment(), places(lines, t));
    }

    static Side.CommentRow row(Desk.Seen seen, Comment one, List<String> lines, Words t) {
        var line = one.isOnWhole() ? java.util.OptionalInt.empty() : one.lineIn(lines);
        var quote = line.isPresent() ? lines.get(line.getAsInt()) : one.quote();
        var mine = one.byId() == seen.actor().accountId()
                && one.by().equals(seen.actor().name());
        return new Side.CommentRow(
                one.id(),
                Written.read(quote).plain(Map.of()),
                !one.isOnWhole() && line.isEmpty(),
                one.text(),
                one.by(),
                t.moment(one.at()),
                one.isOpen(),
                one.isOpen() ? "" : t.of("report.comment.resolved", one.resolvedBy(), t.moment(one.resolvedAt())),
                one.answer(),
                seen.report().stage() != Stage.FINAL && (mine || Editors.mayEdit(seen.actor(), seen.unit())));
    }

    /// The paragraphs to choose from, by their first words.
    private static List<Choice> places(List<String> lines, Words t) {
        var places = new ArrayList<Choice>();
        places.add(new Choice("", t.of("report.comment.whole")));
        for (var i = 0; i < lines.size(); i++) {
            var words = Written.read(lines.get(i)).plain(Map.of());
            var first = words.length() > 60 ? words.substring(0, 60) + "…" : words;
            places.add(new Choice(lines.get(i), (i + 1) + ". " + first));
        }
        return places;
    }
}
