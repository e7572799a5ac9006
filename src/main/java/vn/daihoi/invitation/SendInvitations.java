package vn.daihoi.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.notice.Mails;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Dictionary;

/// Sends invitations by mail and reminds of them. Mails are laid into the outbox, which goes on sending though the
/// program be stopped; the page shows how far it is. For guests without an address their unit is told.
@Service
public class SendInvitations {
    private static final Set<String> OFFICERS = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);

    private final Hosts hosts;
    private final Occasions occasions;
    private final Invitations invitations;
    private final Links links;
    private final Mails mails;
    private final Notices notices;
    private final SeasonClock clock;

    SendInvitations(
            Hosts hosts,
            Occasions occasions,
            Invitations invitations,
            Links links,
            Mails mails,
            Notices notices,
            SeasonClock clock) {
        this.hosts = hosts;
        this.occasions = occasions;
        this.invitations = invitations;
        this.links = links;
        this.mails = mails;
        this.notices = notices;
        this.clock = clock;
    }

    /// How many mails were laid into the outbox, and how many guests their units were told of.
    public record Sent(int mails, int byUnit) {}

    /// To everybody it has not been sent to.
    @Transactional
    public Sent send(Actor actor, long conferenceId) {
        var opened = hosts.open(actor, conferenceId);
        var fresh = holding(actor, opened, conferenceId).stream()
                .filter(one ->
                        one.invitation().sentAt() == null && one.invitation().answer() == Answer.NONE)
                .toList();
        var sent = deliver(occasions.of(conferenceId), fresh, "invitation.mail", "invitation.notice.invited");
        invitations.sent(ids(fresh), clock.instant());
        return told(opened, "sent", sent);
    }

    /// Everybody who has not answered, once a day at most.
    @Transactional
    public Sent remind(Actor actor, long conferenceId) {
        return remind(hosts.open(actor, conferenceId));
    }

    /// By itself, as the system.
    @Transactional
    public Sent remindSilent(long conferenceId) {
        return remind(hosts.bySystem(conferenceId));
    }

    private Sent remind(Hosts.Opened opened) {
        var conferenceId = opened.conference().id();
        var today = clock.today();
        var silent = holding(opened.actor(), opened, conferenceId).stream()
                .filter(one -> isSilent(one.invitation(), today))
                .toList();
        var sent = deliver(occasions.of(conferenceId), silent, "invitation.remind", "invitation.notice.silent");
        invitations.reminded(ids(silent), today);
        return told(opened, "reminded", sent);
    }

    /// Whoever got the invitation or a reminder this very day is left in peace.
    private static boolean isSilent(Invitation invitation, LocalDate today) {
        var sent = invitation.sentAt();
        return invitation.answer() == Answer.NONE
                && !today.equals(invitation.remindedOn())
                && (sent == null || !today.equals(SeasonClock.dayOf(sent)));
    }

    private record Held(Invitation invitation, String name) {}

    private List<Held> holding(Actor actor, Hosts.Opened opened, long conferenceId) {
        var lines = hosts.lines(actor, opened.unit(), opened.conference().season());
        return invitations.of(conferenceId).stream()
                .filter(one -> holds(lines.get(one.entryId())))
                .map(one -> new Held(
                        one,
                        Objects.requireNonNull(lines.get(one.entryId()))
                                .delegate()
                                .name()))
                .toList();
    }

    private static boolean holds(Delegates.@Nullable Line line) {
        return line != null && line.entry().counts();
    }

    private Sent deliver(Occasion occasion, List<Held> guests, String mail, String notice) {
        var mailed = 0;
        var without = new LinkedHashMap<Long, Integer>();
        for (var guest : guests) {
            if (mail(occasion, guest, mail)) {
                mailed++;
            } else {
                without.merge(guest.invitation().fromUnitId(), 1, Integer::sum);
            }
        }
        var told = new ArrayList<Told>();
        without.forEach((unit, count) ->
                told.add(Told.of(unit, OFFICERS, notice, "/invitations", count, occasion.event(), last(occasion))
                        .once("%s%d-%s-%s".formatted(prefix(occasion.conferenceId()), unit, notice, clock.today()))));
        notices.tell(told);
        return new Sent(mailed, guests.size() - mailed);
    }

    private boolean mail(Occasion occasion, Held guest, String key) {
        var invitation = guest.invitation();
        if (invitation.email().isEmpty()) {
            return false;
        }
        var once = "%s%d-%d-%s"
                .formatted(prefix(occasion.conferenceId()), invitation.id(), invitation.generation(), clock.today());
        var told = Told.of(
                        invitation.fromUnitId(),
                        OFFICERS,
                        key,
                        links.path(invitation),
                        occasion.event(),
                        occasion.line(),
                        last(occasion))
                .once(once);
        return mails.queue(told, invitation.email(), guest.name(), Dictionary.VIETNAMESE);
    }

    private static String last(Occasion occasion) {
        var day = occasion.lastDay();
        return day == null ? "" : VietnameseDate.show(day);
    }

    /// The outbox knows the mails of a conference by it.
    public static String prefix(long conferenceId) {
        return "invitation-%d-".formatted(conferenceId);
    }

    private static Set<Long> ids(List<Held> some) {
        return some.stream().map(one -> one.invitation().id()).collect(Collectors.toSet());
    }

    private Sent told(Hosts.Opened opened, String what, Sent sent) {
        hosts.told(
                what,
                opened.conference().id(),
                opened.unit().path(),
                Map.of("mails", sent.mails(), "byUnit", sent.byUnit()));
        return sent;
    }
}
