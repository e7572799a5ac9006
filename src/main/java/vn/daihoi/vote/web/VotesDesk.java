package vn.daihoi.vote.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.OpenVote;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.VoteKind;
import vn.daihoi.vote.Voters;
import vn.daihoi.vote.Votes;

/// Builds the page of a conference's votes.
@Component
class VotesDesk {
    private final DayHeads days;
    private final Votes votes;
    private final Voters voters;
    private final OpenVote open;
    private final Dictionary dictionary;

    VotesDesk(DayHeads days, Votes votes, Voters voters, OpenVote open, Dictionary dictionary) {
        this.days = days;
        this.votes = votes;
        this.voters = voters;
        this.open = open;
        this.dictionary = dictionary;
    }

    VotesPage page(Actor actor, long conferenceId) {
        var t = dictionary.here();
        var head = days.of(actor, conferenceId, VotePlaces.PATH, t);
        var all = votes.of(conferenceId);
        var hall = voters.of(days.seen(actor, conferenceId).conference());
        return new VotesPage(
                head,
                all.reversed().stream().map(vote -> row(vote, t)).toList(),
                head.edits(),
                all.stream().anyMatch(Vote::isRunning),
                t.of("vote.hall", hall.present().size(), hall.summoned().size()),
                head.edits() ? Bars.text(open.planned(actor, conferenceId), t) : "",
                NewVoteForm.blank(),
                FormErrors.none(),
                List.of(),
                Stream.of(VoteKind.values())
                        .map(kind -> new Choice(kind.code(), t.of("vote.kind." + kind.code() + ".long")))
                        .toList(),
                List.of(
                        new Choice("other", t.of("vote.new.about.other")),
                        new Choice(NewVoteForm.LIST, t.of("vote.new.about.list"))));
    }

    private static VotesPage.Row row(Vote vote, Words t) {
        return new VotesPage.Row(
                vote.id(),
                vote.question(),
                t.of("vote.kind." + vote.kind().code()),
                state(vote, t),
                vote.state().code(),
                t.moment(vote.openedAt()),
                vote.outcome().map(outcome -> Results.line(outcome, t)).orElse(""));
    }

    /// Where it stands, in words: passed or not once it is closed.
    static String state(Vote vote, Words t) {
        return vote.outcome()
                .map(outcome -> t.of(outcome.passed() ? "vote.passed" : "vote.failed"))
                .orElseGet(() -> t.of(
                        "vote.state." + vote.kind().code() + "." + vote.state().code()));
    }
}
