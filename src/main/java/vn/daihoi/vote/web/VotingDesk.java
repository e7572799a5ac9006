package vn.daihoi.vote.web;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.badge.Badge;
import vn.daihoi.badge.BadgeReading;
import vn.daihoi.badge.Badges;
import vn.daihoi.badge.ReadBadge;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.device.Device;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.vote.StateFeed;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.VoteKind;
import vn.daihoi.vote.Voters;
import vn.daihoi.vote.Votes;

/// Knows at the voting table who stands there, by the badge, and what is voted on.
@Component
class VotingDesk {
    private static final String NUMBER = "\\d{1,6}";

    private final Votes votes;
    private final Voters voters;
    private final VoterDesk words;
    private final ReadBadge read;
    private final Badges badges;
    private final Delegates delegates;
    private final Conferences conferences;
    private final Dictionary dictionary;

    VotingDesk(
            Votes votes,
            Voters voters,
            VoterDesk words,
            ReadBadge read,
            Badges badges,
            Delegates delegates,
            Conferences conferences,
            Dictionary dictionary) {
        this.votes = votes;
        this.voters = voters;
        this.words = words;
        this.read = read;
        this.badges = badges;
        this.delegates = delegates;
        this.conferences = conferences;
        this.dictionary = dictionary;
    }

    VotingPage page(Device device) {
        var script = words.words(dictionary.here());
        return votes.latest(device.conferenceId())
                .filter(vote -> !vote.kind().isCounted())
                .map(vote -> page(device, vote, script))
                .orElseGet(() -> new VotingPage(device.name(), 0, stands(device), "", "", "", "", "", "", script));
    }

    private String stands(Device device) {
        return votes.latest(device.conferenceId()).map(StateFeed::stands).orElse("none");
    }

    private VotingPage page(Device device, Vote vote, String script) {
        var secret = vote.kind() == VoteKind.SECRET;
        return new VotingPage(
                device.name(),
                vote.isRunning() ? vote.id() : 0,
                StateFeed.stands(vote),
                vote.kind().code(),
                vote.state().code(),
                vote.question(),
                vote.code(),
                secret ? HexFormat.of().formatHex(votes.key(vote.id()).bytes()) : "",
                secret ? votes.key(vote.id()).mark() : "",
                script);
    }

    /// The line of the list whose badge is shown; refused where the badge does not hold or the person has no vote.
    long voter(Device device, @Nullable String shown) {
        var entry = badge(device, shown == null ? "" : shown.strip())
                .map(Badge::entryId)
                .orElseThrow(() -> new Refused(List.of(Finding.breach("BQ-509"))));
        if (!voters.mayVote(conference(device), entry)) {
            throw new Refused(List.of(Finding.breach("BQ-502")));
        }
        return entry;
    }

    private Optional<Badge> badge(Device device, String shown) {
        if (shown.matches(NUMBER)) {
            return badges.byNumber(device.conferenceId(), Integer.parseInt(shown));
        }
        return read.read(device.conferenceId(), shown) instanceof BadgeReading.Valid(var badge)
                ? Optional.of(badge)
                : Optional.empty();
    }

    String name(Device device, long entryId) {
        return voters.list(conference(device)).stream()
                .flatMap(list -> delegates.lines(device.actor(), list).stream())
                .filter(line -> line.entry().id() == entryId)
                .map(line -> line.delegate().name())
                .findFirst()
                .orElse("");
    }

    private Conference conference(Device device) {
        return conferences
                .find(device.conferenceId())
                .orElseThrow(() -> new NotThere("conference", device.conferenceId()));
    }
}
