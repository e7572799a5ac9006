package vn.daihoi.vote.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;
import vn.daihoi.vote.Outcome;
import vn.daihoi.vote.Vote;

/// One vote as the secretary runs it.
///
/// @param findings what stood against the last step
/// @param judged what the closed vote did not reach, or a note
/// @param list whether it is about the list of delegates to the next congress
/// @param recorded whether the list has been recorded as passed
public record VotePage(
        DayHead head,
        Vote vote,
        String kind,
        String state,
        String bar,
        @Nullable Outcome outcome,
        String line,
        List<Finding> findings,
        List<Finding> judged,
        Live live,
        List<Block> blocks,
        List<Trace> trace,
        List<Named> answers,
        List<String> takers,
        String mark,
        boolean list,
        boolean recorded,
        boolean mayConfirm) {

    public String path() {
        return "/conferences/" + head.id() + "/votes/" + vote.id();
    }

    /// @param came how many voices have come in: counts, answers, papers, ballots
    /// @param cast ballots in the box; -1 where there is no box
    public record Live(int present, int summoned, int came, int missing, int cast) {}

    /// @param sum of votes; null while nothing is counted
    public record Block(
            String name,
            int present,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstaining,
            @Nullable Integer sum,
            String by,
            boolean flagged,
            int recounts) {}

    public record Trace(String at, String block, String line, String by) {}

    public record Named(String name, String unit, String answer, String code) {}
}
