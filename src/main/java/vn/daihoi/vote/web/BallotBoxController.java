package vn.daihoi.vote.web;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.daihoi.ballot.VoteKey;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.vote.BallotBox;
import vn.daihoi.vote.PublishedBoard;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.VoteKind;
import vn.daihoi.vote.VoteState;
import vn.daihoi.vote.Votes;

/// The slot of the ballot box and the published board: open to everybody who knows the vote's public code.
@Controller
@PermitAll
class BallotBoxController {
    private final Votes votes;
    private final BallotBox box;
    private final PublishedBoard boards;
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();

    BallotBoxController(Votes votes, BallotBox box, PublishedBoard boards) {
        this.votes = votes;
        this.box = box;
        this.boards = boards;
    }

    /// Where ballots of a public code go and what they are checked by: neither ever changes, and a hall asks at once.
    private record Slot(long voteId, VoteKey key) {}

    /// Answered only when the ballot is on disk. Nothing of the request but the ballot is kept.
    @PostMapping(path = "/ballot-box/{code}/ballots", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> cast(@PathVariable String code, @RequestBody SentBallot sent) {
        var slot = slots.computeIfAbsent(code, this::slot);
        var ballot = sent.read().orElseThrow(() -> refused("BQ-505"));
        if (ballot.fault(slot.key()).isPresent()) {
            throw refused("BQ-505");
        }
        return switch (box.drop(slot.voteId(), ballot)) {
            case IN_BOX -> ResponseEntity.noContent().build();
            case ANOTHER -> throw refused("BQ-506");
            case SHUT -> throw refused("BQ-507");
        };
    }

    private Slot slot(String code) {
        var vote = secret(code);
        return new Slot(vote.id(), Acting.as(Actor.SYSTEM, () -> votes.key(vote.id())));
    }

    @GetMapping(path = "/ballot-box/{code}/board.txt")
    ResponseEntity<String> board(@PathVariable String code) {
        var vote = closed(code);
        var name = "attachment; filename=\"board-" + code + ".txt\"";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(Acting.as(Actor.SYSTEM, () -> boards.text(vote)));
    }

    @GetMapping("/ballot-box/{code}")
    String show(@PathVariable String code, Model model) {
        var vote = secret(code);
        var key = Acting.as(Actor.SYSTEM, () -> votes.key(vote.id()));
        model.addAttribute(
                "page",
                new BoardPage(
                        code,
                        vote.question(),
                        vote.state().code(),
                        key.mark(),
                        vote.outcome().orElse(null)));
        return "vote/board";
    }

    private Vote secret(String code) {
        return Acting.as(Actor.SYSTEM, () -> votes.coded(code))
                .filter(vote -> vote.kind() == VoteKind.SECRET)
                .orElseThrow(() -> new NotThere("vote", 0));
    }

    private Vote closed(String code) {
        var vote = secret(code);
        if (!(vote.state() instanceof VoteState.Closed)) {
            throw new NotThere("board of vote", vote.id());
        }
        return vote;
    }

    private static Refused refused(String code) {
        return new Refused(List.of(Finding.breach(code)));
    }
}
