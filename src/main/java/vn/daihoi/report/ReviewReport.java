package vn.daihoi.report;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.identity.Addressee;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;

/// Rounds of review: a writer lays the report before named people; each agrees or sends it back with a reason.
@Service
public class ReviewReport {
    private static final Set<String> ALL = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY);

    private final Changes changes;
    private final Reviewers reviewers;
    private final Rounds rounds;
    private final Notices notices;

    ReviewReport(Changes changes, Reviewers reviewers, Rounds rounds, Notices notices) {
        this.changes = changes;
        this.reviewers = reviewers;
        this.rounds = rounds;
        this.notices = notices;
    }

    @Transactional
    public void ask(Actor actor, long id, Collection<Long> accounts, String note) {
        var opened = changes.openAsWriter(actor, id);
        Changes.refuseUnless(opened.report().stage().isOpenForWriting(), "BC-603");
        var asked = reviewers.of(opened.unit()).stream()
                .filter(one -> accounts.contains(one.accountId()))
                .toList();
        Changes.refuseUnless(!asked.isEmpty(), "BC-611");

        var words = VietnameseText.received(note).strip();
        rounds.ask(opened.report(), asked, words, actor.accountId(), actor.name(), changes.now());
        var names = asked.stream().map(Addressee::name).collect(Collectors.joining(", "));
        changes.move(opened, Stage.REVIEW, "asked", names);
        tell(opened, "report.notice.asked", actor.name(), names);
    }

    /// Whoever sends it back says why; then the others need not answer any more.
    @Transactional
    public void answer(Actor actor, long id, boolean agrees, String reason) {
        var opened = changes.open(actor, id);
        var round = rounds.open(id).filter(one -> one.awaits(actor.accountId())).orElse(null);
        Changes.refuseUnless(round != null, "BC-612");
        var words = VietnameseText.received(reason).strip();
        Changes.refuseUnless(agrees || !words.isEmpty(), "BC-613");
        if (round == null
                || !rounds.answer(
                        round.id(), actor.accountId(), agrees ? "agreed" : "returned", words, changes.now())) {
            return;
        }
        if (!agrees) {
            rounds.end(round.id(), changes.now());
            changes.move(opened, Stage.RETURNED, "returned", words);
            tell(opened, "report.notice.returned", actor.name(), words);
        } else if (rounds.open(id).filter(Round::isAnsweredByAll).isPresent()) {
            rounds.end(round.id(), changes.now());
            changes.move(opened, Stage.AGREED, "agreed", words);
            tell(opened, "report.notice.agreed", actor.name(), words);
        } else {
            changes.step(opened, "answered", words);
        }
    }

    /// Back to writing, whatever the reviewers have said so far.
    @Transactional
    public void takeBack(Actor actor, long id) {
        var opened = changes.openAsWriter(actor, id);
        var stage = opened.report().stage();
        Changes.refuseUnless(stage == Stage.REVIEW || stage == Stage.AGREED, "BC-614");
        rounds.open(id).ifPresent(round -> rounds.end(round.id(), changes.now()));
        changes.move(opened, Stage.DRAFT, "taken-back", "");
    }

    private void tell(Opened opened, String key, String... values) {
        notices.tell(Told.of(opened.unit().id(), ALL, key, "/reports/" + opened.id(), (Object[]) values));
    }
}
