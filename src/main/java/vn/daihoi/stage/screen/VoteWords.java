package vn.daihoi.stage.screen;

import java.util.List;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Outcome;
import vn.daihoi.vote.Vote;

/// How a vote is said on a screen, in the press room and in the minutes.
public final class VoteWords {
    private VoteWords() {}

    static ProjectorPicture picture(Vote vote, Words t) {
        var over = t.of(vote.isRunning() ? "stage.screen.voting" : "stage.screen.voted");
        var picture = ProjectorPicture.words(
                over, vote.question(), t.of("stage.vote." + vote.kind().code()));
        return vote.outcome()
                .map(outcome -> picture.with("result", rows(outcome, t), verdict(outcome, t)))
                .orElse(picture);
    }

    /// `Tán thành 113, không tán thành 1, không có ý kiến 0, trên 114 đại biểu có mặt: thông qua`.
    public static String sentence(Outcome outcome, Words t) {
        var tally = outcome.tally();
        return t.of(
                "stage.vote.sentence",
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                outcome.present(),
                verdict(outcome, t));
    }

    private static String verdict(Outcome outcome, Words t) {
        return t.of(outcome.passed() ? "stage.vote.passed" : "stage.vote.failed");
    }

    private static List<ProjectorPicture.Row> rows(Outcome outcome, Words t) {
        var tally = outcome.tally();
        return List.of(
                new ProjectorPicture.Row(t.of("stage.vote.inFavour"), t.number(tally.inFavour())),
                new ProjectorPicture.Row(t.of("stage.vote.against"), t.number(tally.against())),
                new ProjectorPicture.Row(t.of("stage.vote.abstaining"), t.number(tally.abstaining())),
                new ProjectorPicture.Row(t.of("stage.vote.present"), t.number(outcome.present())));
    }
}
