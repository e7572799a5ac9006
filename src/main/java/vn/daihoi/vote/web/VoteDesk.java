package vn.daihoi.vote.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.ballot.Tally;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Answers;
import vn.daihoi.vote.Ballots;
import vn.daihoi.vote.HandCount;
import vn.daihoi.vote.HandCounts;
import vn.daihoi.vote.PassList;
import vn.daihoi.vote.Takings;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.VoteKind;
import vn.daihoi.vote.VoteRules;
import vn.daihoi.vote.VoteState;
import vn.daihoi.vote.Voters;
import vn.daihoi.vote.Votes;

/// Builds the page on which the secretary runs one vote.
@Component
class VoteDesk {
    private final DayHeads days;
    private final Votes votes;
    private final Voters voters;
    private final CountedBlocks blocks;
    private final HandCounts counts;
    private final Answers answers;
    private final Takings takings;
    private final Ballots ballots;
    private final VoteNames names;
    private final PassList passList;
    private final Dictionary dictionary;

    VoteDesk(
            DayHeads days,
            Votes votes,
            Voters voters,
            CountedBlocks blocks,
            HandCounts counts,
            Answers answers,
            Takings takings,
            Ballots ballots,
            VoteNames names,
            PassList passList,
            Dictionary dictionary) {
        this.days = days;
        this.votes = votes;
        this.voters = voters;
        this.blocks = blocks;
        this.counts = counts;
        this.answers = answers;
        this.takings = takings;
        this.ballots = ballots;
        this.names = names;
        this.passList = passList;
        this.dictionary = dictionary;
    }

    /// @param mayConfirm the last step was refused only by what may be confirmed
    VotePage page(Actor actor, long conferenceId, long voteId, List<Finding> findings, boolean mayConfirm) {
        var t = dictionary.here();
        var head = days.of(actor, conferenceId, VotePlaces.PATH, t);
        var conference = days.seen(actor, conferenceId).conference();
        var vote = votes.find(voteId)
                .filter(one -> one.conferenceId() == conferenceId)
                .orElseThrow(() -> new NotThere("vote", voteId));
        var outcome = vote.outcome().orElse(null);
        return new VotePage(
                head,
                vote,
                t.of("vote.kind." + vote.kind().code()),
                VotesDesk.state(vote, t),
                Bars.text(vote.bar(), t),
                outcome,
                outcome == null ? "" : Results.line(outcome, t),
                findings,
                outcome == null
                        ? List.of()
                        : VoteRules.judge(vote.bar(), outcome.summoned(), outcome.present(), outcome.tally()),
                live(vote, conference),
                vote.kind().isCounted() ? blocks.of(vote, conference, t) : List.of(),
                vote.kind().isCounted() ? trace(vote, t) : List.of(),
                vote.kind() == VoteKind.OPEN ? names.answers(actor, vote, conference, t) : List.of(),
                vote.kind() == VoteKind.SECRET ? names.takers(actor, vote, conference) : List.of(),
                vote.kind() == VoteKind.SECRET ? votes.key(voteId).mark() : "",
                vote.listId() != null,
                passList.isRecorded(vote),
                mayConfirm);
    }

    boolean isAboutList(long voteId) {
        return votes.find(voteId).filter(vote -> vote.listId() != null).isPresent();
    }

    private VotePage.Live live(Vote vote, Conference conference) {
        var hall = voters.of(conference);
        int present = hall.present().size();
        int came = switch (vote.kind()) {
            case HANDS, PAPER ->
                counts.standing(vote.id()).values().stream()
                        .map(HandCount::tally)
                        .mapToInt(Tally::sum)
                        .sum();
            case OPEN -> answers.of(vote.id()).size();
            case SECRET -> takings.count(vote.id());
        };
        int cast = vote.state() instanceof VoteState.BoxOpen ? ballots.count(vote.id()) : -1;
        return new VotePage.Live(present, hall.summoned().size(), came, Math.max(0, present - came), cast);
    }

    private List<VotePage.Trace> trace(Vote vote, Words t) {
        var all = counts.of(vote.id());
        boolean whole = all.stream().allMatch(count -> count.block().isEmpty());
        return all.stream()
                .map(count -> new VotePage.Trace(
                        t.moment(count.at()),
                        CountedBlocks.name(count.block(), whole, t),
                        t.of(
                                "vote.count.line",
                                count.tally().inFavour(),
                                count.tally().against(),
                                count.tally().abstaining(),
                                count.present()),
                        count.byName()))
                .toList();
    }
}
