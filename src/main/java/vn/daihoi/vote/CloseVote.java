package vn.daihoi.vote;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.ballot.Tally;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// Closes a vote and counts it. What has been closed is never opened again.
@Service
public class CloseVote {
    private final Chair chair;
    private final Votes votes;
    private final Voters voters;
    private final Blocks blocks;
    private final HandCounts counts;
    private final Answers answers;
    private final Ballots ballots;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    CloseVote(
            Chair chair,
            Votes votes,
            Voters voters,
            Blocks blocks,
            HandCounts counts,
            Answers answers,
            Ballots ballots,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.chair = chair;
        this.votes = votes;
        this.voters = voters;
        this.blocks = blocks;
        this.counts = counts;
        this.answers = answers;
        this.ballots = ballots;
        this.events = events;
        this.clock = clock;
    }

    private record Result(int summoned, int present, Tally tally) {}

    @Transactional
    public Outcome close(Actor actor, long voteId) {
        var held = chair.hold(actor, voteId);
        var vote = held.vote();
        Chair.refuseUnless(vote.isRunning(), "BQ-303");
        var result = result(held);
        var passed = VoteRules.judge(vote.bar(), result.summoned, result.present, result.tally).stream()
                .noneMatch(Finding::isBreach);
        var outcome = new Outcome(result.summoned, result.present, result.tally, passed);

        votes.save(voteId, new VoteState.Closed(outcome, clock.instant(), actor.name()));
        chair.told(held.opened(), "closed", voteId, Map.of("outcome", outcome));
        events.publishEvent(new VoteClosed(voteId, vote.conferenceId(), vote.unitId(), outcome));
        return outcome;
    }

    private Result result(Chair.Held held) {
        return switch (held.vote().kind()) {
            case HANDS, PAPER -> counted(held);
            case OPEN -> answered(held);
            case SECRET -> cast(held.vote());
        };
    }

    private Result counted(Chair.Held held) {
        var hall = voters.of(held.opened().conference());
        var standing = counts.standing(held.vote().id());
        var tally = standing.values().stream().map(HandCount::tally).reduce(Tally.NONE, Tally::plus);
        var missing = blocks.of(held.opened().conference()).stream()
                .filter(block -> block.present() > 0 && !standing.containsKey(block.name()))
                .map(block -> block.name())
                .toList();
        Refused.ifAny(VoteRules.toCount(missing, tally.sum(), hall.present().size()));
        return new Result(hall.summoned().size(), hall.present().size(), tally);
    }

    private Result answered(Chair.Held held) {
        var given = answers.of(held.vote().id());
        var hall = voters.of(held.opened().conference()).andAlso(given.keySet());
        var tally = Tally.NONE;
        for (var choice : given.values()) {
            tally = tally.with(choice);
        }
        return new Result(hall.summoned().size(), hall.present().size(), tally);
    }

    private Result cast(Vote vote) {
        if (!(vote.state() instanceof VoteState.BoxOpen)) {
            throw new Refused(List.of(Finding.breach("BQ-304")));
        }
        ballots.publish(vote.id());
        var handedOut = votes.handedOut(vote.id());
        return new Result(handedOut.summoned(), handedOut.present(), ballots.tally(vote.id()));
    }
}
