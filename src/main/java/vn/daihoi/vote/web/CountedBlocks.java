package vn.daihoi.vote.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Blocks;
import vn.daihoi.vote.HandCount;
import vn.daihoi.vote.HandCounts;
import vn.daihoi.vote.Vote;

/// The blocks of the hall with what was counted in each.
@Component
class CountedBlocks {
    private final Blocks blocks;
    private final HandCounts counts;

    CountedBlocks(Blocks blocks, HandCounts counts) {
        this.blocks = blocks;
        this.counts = counts;
    }

    /// Those of the hall as it sits now, and any other that was counted before somebody changed the plan of the hall.
    List<VotePage.Block> of(Vote vote, Conference conference, Words t) {
        var standing = counts.standing(vote.id());
        var all = counts.of(vote.id());
        var rows = new ArrayList<VotePage.Block>();
        var hall = blocks.of(conference);
        for (var block : hall) {
            var label = name(block.name(), hall.size() == 1, t);
            rows.add(row(label, block.name(), block.present(), standing.remove(block.name()), all));
        }
        standing.forEach((name, count) -> rows.add(row(name(name, true, t), name, 0, count, all)));
        return List.copyOf(rows);
    }

    private static VotePage.Block row(
            String label, String name, int present, @Nullable HandCount count, List<HandCount> all) {
        if (count == null) {
            return new VotePage.Block(label, present, null, null, null, null, "", false, 0);
        }
        var tally = count.tally();
        int times = (int) all.stream().filter(one -> one.block().equals(name)).count();
        return new VotePage.Block(
                label,
                present,
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                tally.sum(),
                count.byName(),
                tally.sum() > present,
                times - 1);
    }

    /// @param alone whether it is all there is; else the block without a name holds those without a seat
    static String name(String block, boolean alone, Words t) {
        return !block.isEmpty() ? t.of("vote.block", block) : t.of(alone ? "vote.block.whole" : "vote.block.rest");
    }
}
