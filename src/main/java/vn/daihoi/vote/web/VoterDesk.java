package vn.daihoi.vote.web;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.VoteKey;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.invitation.Guest;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Answers;
import vn.daihoi.vote.StateFeed;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.VoteKind;
import vn.daihoi.vote.VoteState;
import vn.daihoi.vote.Voters;
import vn.daihoi.vote.Votes;

/// Builds what delegates see of a vote, and the words their scripts speak with.
@Component
class VoterDesk {
    private static final List<String> SCRIPT = List.of(
            "for",
            "against",
            "abstain",
            "failed",
            "again",
            "wrongKey",
            "counted",
            "missing",
            "uncast",
            "noBoard",
            "queued",
            "left",
            "unknown");

    private final Votes votes;
    private final Voters voters;
    private final Answers answers;
    private final Conferences conferences;
    private final JsonMapper json;

    VoterDesk(Votes votes, Voters voters, Answers answers, Conferences conferences, JsonMapper json) {
        this.votes = votes;
        this.voters = voters;
        this.answers = answers;
        this.conferences = conferences;
        this.json = json;
    }

    VoterPage page(Guest guest, Words t, String refusal) {
        return votes.latest(guest.conferenceId())
                .map(vote -> page(guest, vote, t, refusal))
                .orElseGet(() -> new VoterPage(
                        guest.path(), guest.name(), "none", "none", "", "", "", "", "", "{}", "", null, false, ""));
    }

    private VoterPage page(Guest guest, Vote vote, Words t, String refusal) {
        var secret = vote.kind() == VoteKind.SECRET;
        var key = secret ? Optional.of(votes.key(vote.id())) : Optional.<VoteKey>empty();
        var mayVote = voters.mayVote(conference(guest), guest.entryId());
        return new VoterPage(
                guest.path(),
                guest.name(),
                StateFeed.stands(vote),
                view(vote, mayVote),
                vote.question(),
                vote.code(),
                vote.state().code(),
                key.map(one -> HexFormat.of().formatHex(one.bytes())).orElse(""),
                key.map(VoteKey::mark).orElse(""),
                words(t),
                answers.of(vote.id(), guest.entryId()).map(Choice::code).orElse(""),
                vote.outcome().orElse(null),
                secret,
                refusal.isEmpty() ? "" : t.of(refusal) + " " + t.of(refusal + ".cure"));
    }

    /// Whoever holds a paper may cast it, also after having left the hall for a moment.
    private static String view(Vote vote, boolean mayVote) {
        return switch (vote.state()) {
            case VoteState.Closed _ -> "closed";
            case VoteState.CalledOff _ -> "called-off";
            case VoteState.BoxOpen _ -> "secret";
            case VoteState.Running _ -> mayVote ? vote.kind().code() : "no-vote";
        };
    }

    String words(Words t) {
        var words = new LinkedHashMap<String, String>();
        for (var key : SCRIPT) {
            words.put(key, t.of("vote.script." + key));
        }
        return json.writeValueAsString(words);
    }

    private Conference conference(Guest guest) {
        return conferences
                .find(guest.conferenceId())
                .orElseThrow(() -> new NotThere("conference", guest.conferenceId()));
    }
}
