package vn.daihoi.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.ballot.Tally;
import vn.daihoi.conference.Conferences;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Units;

/// A teller says what was counted in a block; said again it is a recount, and the first one stays as its trace.
@Service
public class CountHands {
    private final Votes votes;
    private final HandCounts counts;
    private final Blocks blocks;
    private final Conferences conferences;
    private final Units units;
    private final Chair chair;
    private final Journal journal;
    private final SeasonClock clock;

    CountHands(
            Votes votes,
            HandCounts counts,
            Blocks blocks,
            Conferences conferences,
            Units units,
            Chair chair,
            Journal journal,
            SeasonClock clock) {
        this.votes = votes;
        this.counts = counts;
        this.blocks = blocks;
        this.conferences = conferences;
        this.units = units;
        this.chair = chair;
        this.journal = journal;
        this.clock = clock;
    }

    /// What a teller's phone sends.
    ///
    /// @param seen the count of this block that the phone knew as the last one; empty if it knew of none
    /// @param sure the teller stands by more votes than present, or by a recount over a colleague's
    public record Said(UUID id, String block, Tally tally, Optional<UUID> seen, boolean sure) {}

    @Transactional
    public void count(long voteId, Said said, String by) {
        var vote = votes.hold(voteId);
        var known = counts.of(voteId).stream().anyMatch(one -> one.id().equals(said.id()));
        if (known) {
            return;
        }
        Chair.refuseUnless(vote.kind().isCounted() && vote.isRunning(), "BQ-202");
        var block = block(vote, said.block());
        var findings = VoteRules.ofBlock(said.block(), said.tally().sum(), block.present());
        if (!said.sure()) {
            Refused.ifAny(findings);
            refuseIfOthers(voteId, said);
        }
        var count = new HandCount(
                said.id(), said.block(), said.tally(), block.present(), !findings.isEmpty(), by, clock.instant());
        if (counts.add(vote, count)) {
            chair.stirred(vote.unitId());
            journal.record(new Change(
                    "vote.counted",
                    "vote",
                    voteId,
                    units.find(vote.unitId()).orElseThrow().path(),
                    null,
                    count));
        }
    }

    private Blocks.Block block(Vote vote, String name) {
        var conference = conferences
                .find(vote.conferenceId())
                .orElseThrow(() -> new NotThere("conference", vote.conferenceId()));
        return blocks.of(conference).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(List.of(Finding.breach("BQ-203"))));
    }

    /// A colleague has counted the block meanwhile: both numbers are shown before one replaces the other.
    private void refuseIfOthers(long voteId, Said said) {
        var standing = Optional.ofNullable(counts.standing(voteId).get(said.block()));
        standing.filter(one -> !Optional.of(one.id()).equals(said.seen())).ifPresent(one -> {
            var tally = one.tally();
            throw new Refused(List.of(new Finding(
                    "BQ-204",
                    Severity.WARNING,
                    null,
                    List.of(one.byName(), tally.inFavour(), tally.against(), tally.abstaining()),
                    null)));
        });
    }
}
