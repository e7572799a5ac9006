package vn.daihoi.vote;

import org.springframework.stereotype.Component;
import vn.daihoi.ballot.Board;
import vn.daihoi.ballot.BoardHead;

/// The board of a closed secret vote, as everybody may have it.
@Component
public class PublishedBoard {
    private final Votes votes;
    private final Ballots ballots;

    PublishedBoard(Votes votes, Ballots ballots) {
        this.votes = votes;
        this.ballots = ballots;
    }

    /// The text that `daihoi vote-count` reads; the same bytes each time.
    public String text(Vote vote) {
        var handedOut = votes.handedOut(vote.id());
        var head = new BoardHead(
                vote.code(),
                vote.question(),
                votes.key(vote.id()),
                handedOut.summoned(),
                handedOut.present(),
                handedOut.papers());
        return Board.of(head, ballots.board(vote.id())).text();
    }
}
