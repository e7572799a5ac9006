package vn.daihoi.vote.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestPart;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.Votes;

/// The way from a delegate's own page to the vote of the hall, while one runs or has just been closed.
@Component
class VoterPart implements GuestPart {
    private static final int FIRST = 5;

    private final Votes votes;

    VoterPart(Votes votes) {
        this.votes = votes;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Part> of(Guest guest, Words t) {
        return votes.latest(guest.conferenceId()).map(vote -> new Part("vote/guest-part", page(guest, vote)));
    }

    private static VoterPartPage page(Guest guest, Vote vote) {
        return new VoterPartPage(guest.path() + "/vote", vote.question(), vote.isRunning());
    }
}
