package vn.daihoi.vote;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.feed.Feed;

/// Where the hall's latest vote stands, in one word: phones load their page again when it changes.
@Component
public class StateFeed implements Feed {
    public static final String NAME = "vote-state";

    private final Votes votes;

    StateFeed(Votes votes) {
        this.votes = votes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Chair.TOPIC);
    }

    @Override
    public String picture(long conferenceId) {
        return votes.latest(conferenceId).map(StateFeed::stands).orElse("none");
    }

    public static String stands(Vote vote) {
        return vote.id() + "-" + vote.state().code();
    }
}
