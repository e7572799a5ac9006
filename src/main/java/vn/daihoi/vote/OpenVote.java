package vn.daihoi.vote;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.ballot.BlindSigner;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.ListGrounds;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// Puts a question to the hall.
@Service
public class OpenVote {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 16;

    private final Chair chair;
    private final Votes votes;
    private final Voters voters;
    private final DelegateLists lists;
    private final Entries entries;
    private final ListGrounds grounds;
    private final VoteSeal seal;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    OpenVote(
            Chair chair,
            Votes votes,
            Voters voters,
            DelegateLists lists,
            Entries entries,
            ListGrounds grounds,
            VoteSeal seal,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.chair = chair;
        this.votes = votes;
        this.voters = voters;
        this.lists = lists;
        this.entries = entries;
        this.grounds = grounds;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /// What the plan lays down for passing the list of delegates (KH128 II.3, item 8).
    public Bar planned(Actor actor, long conferenceId) {
        return planned(chair.open(actor, conferenceId));
    }

    private Bar planned(Chair.Opened opened) {
        var rule =
                grounds.of(opened.unit(), opened.conference().season()).tier().adoption();
        return rule == null
                ? Bar.NONE
                : new Bar(rule.value().quorum(), rule.value().more(), "", rule.citation());
    }

    /// The unit's list of delegates to the next congress, if it has one.
    private Optional<DelegateList> listUp(Chair.Opened opened) {
        return lists.ofUnit(opened.unit().id(), opened.conference().season(), Purpose.UP);
    }

    /// What stands against putting a question now.
    public List<Finding> check(Actor actor, long conferenceId, boolean aboutList) {
        var opened = chair.open(actor, conferenceId);
        return check(opened, aboutList ? listUp(opened).orElse(null) : null, aboutList);
    }

    private List<Finding> check(Chair.Opened opened, @Nullable DelegateList list, boolean aboutList) {
        return VoteRules.toOpen(
                votes.running(opened.conference().id()).isPresent(),
                voters.of(opened.conference()).present().size(),
                !aboutList || (list != null && entries.of(list.id()).stream().anyMatch(Entry::counts)),
                list != null && list.adopted());
    }

    @Transactional
    public long open(Actor actor, long conferenceId, NewVote wanted) {
        var opened = chair.open(actor, conferenceId);
        var list = wanted.aboutList() ? listUp(opened).orElse(null) : null;
        Refused.ifAny(check(opened, list, wanted.aboutList()));

        var signer =
                wanted.kind() == VoteKind.SECRET ? Optional.of(BlindSigner.fresh()) : Optional.<BlindSigner>empty();
        var vote = vote(opened, wanted, list);
        var id = votes.insert(vote, signer).orElseThrow(() -> new Refused(List.of(Finding.breach("BQ-101"))));
        signer.ifPresent(one -> votes.keepKey(id, vote.unitId(), seal.seal(id, one)));
        chair.told(opened, "opened", id, Map.of("kind", wanted.kind().code(), "question", wanted.question()));
        events.publishEvent(new VoteOpened(id, conferenceId, vote.unitId()));
        return id;
    }

    private Vote vote(Chair.Opened opened, NewVote wanted, @Nullable DelegateList list) {
        var typed = new Bar(wanted.quorum(), wanted.more(), wanted.ground(), null);
        var planned = list == null ? Bar.NONE : planned(opened);
        var now = clock.instant();
        var by = opened.actor().name();
        return new Vote(
                0,
                code(),
                opened.conference().id(),
                opened.unit().id(),
                wanted.kind(),
                wanted.question(),
                list == null ? null : (Long) list.id(),
                list == null ? 0 : list.version(),
                planned.citation() == null ? typed : planned,
                new VoteState.Running(now, by),
                now,
                by);
    }

    private static String code() {
        var bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
