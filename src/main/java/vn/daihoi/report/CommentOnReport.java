package vn.daihoi.report;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;

/// Comments are made by the unit's own people, its standing body among them; resolved by those who write, or by whoever
/// made them.
@Service
public class CommentOnReport {
    public static final int MOST = 4_000;

    private final Changes changes;
    private final ReportGrounds grounds;
    private final Comments comments;

    CommentOnReport(Changes changes, ReportGrounds grounds, Comments comments) {
        this.changes = changes;
        this.grounds = grounds;
        this.comments = comments;
    }

    public static boolean mayComment(Actor actor, Unit unit) {
        return Editors.mayEdit(actor, unit)
                || (actor.has(Roles.STANDING_BODY) && actor.unitId() != null && actor.unitId() == unit.id());
    }

    /// @param quote the paragraph meant; empty for the part as a whole
    @Transactional
    public void add(Actor actor, long id, String part, String quote, String text) {
        var opened = changes.open(actor, id);
        grounds.of(opened.unit()).part(part);
        Changes.refuseUnless(
                mayComment(actor, opened.unit()), "BC-605", opened.unit().name());
        Changes.refuseUnless(opened.report().stage() != Stage.FINAL, "BC-606");
        var words = VietnameseText.received(text).strip();
        Changes.refuseUnless(!words.isEmpty() && words.length() <= MOST, "BC-607", MOST);

        comments.add(opened.report(), part, quote.strip(), words, actor, changes.now());
        changes.written(opened, "report.commented", null, part);
    }

    @Transactional
    public void resolve(Actor actor, long id, long comment, String answer) {
        var opened = open(actor, id, comment);
        if (comments.resolve(id, comment, VietnameseText.line(answer), actor.name(), changes.now())) {
            changes.written(opened, "report.resolved", null, comment);
        }
    }

    @Transactional
    public void reopen(Actor actor, long id, long comment) {
        var opened = open(actor, id, comment);
        if (comments.reopen(id, comment)) {
            changes.written(opened, "report.unresolved", null, comment);
        }
    }

    private Opened open(Actor actor, long id, long comment) {
        var opened = changes.open(actor, id);
        var isOwn = comments.of(id).stream()
                .anyMatch(one -> one.id() == comment
                        && one.byId() == actor.accountId()
                        && one.by().equals(actor.name()));
        Changes.refuseUnless(
                isOwn || Editors.mayEdit(actor, opened.unit()),
                "BC-601",
                opened.unit().name());
        Changes.refuseUnless(opened.report().stage() != Stage.FINAL, "BC-606");
        return opened;
    }
}
