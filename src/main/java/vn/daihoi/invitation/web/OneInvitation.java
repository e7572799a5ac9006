package vn.daihoi.invitation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHead;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.GuestLines;
import vn.daihoi.invitation.Invitation;
import vn.daihoi.invitation.Invitations;
import vn.daihoi.invitation.Links;
import vn.daihoi.invitation.Occasion;
import vn.daihoi.invitation.Occasions;
import vn.daihoi.invitation.ReserveOrder;
import vn.daihoi.invitation.WriteReply;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Qr;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the page of one invitation, for the unit that invites and for the one that sends the guest.
@Component
class OneInvitation {
    private static final int MOST_FOUND = 12;
    private static final int MOST_RESERVES = 30;

    private final DayHeads heads;
    private final Invitations invitations;
    private final Occasions occasions;
    private final GuestLines guests;
    private final Entries entries;
    private final Registrants registrants;
    private final RegistrantSearch search;
    private final Units units;
    private final WriteReply write;
    private final Links links;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    OneInvitation(
            DayHeads heads,
            Invitations invitations,
            Occasions occasions,
            GuestLines guests,
            Entries entries,
            Registrants registrants,
            RegistrantSearch search,
            Units units,
            WriteReply write,
            Links links,
            Dictionary dictionary,
            SeasonClock clock) {
        this.heads = heads;
        this.invitations = invitations;
        this.occasions = occasions;
        this.guests = guests;
        this.entries = entries;
        this.registrants = registrants;
        this.search = search;
        this.units = units;
        this.write = write;
        this.links = links;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /// @param who sought in the register as the substitute
    /// @param typed null when the page is opened
    /// @param contact null unless it was typed and is wrong
    record Asked(long id, String who, GuestPages.@Nullable Typed typed, InvitationPage.@Nullable Contact contact) {}

    InvitationPage meanwhile(Actor actor, long id, ReplyForm form) {
        var now = invitations.find(id).orElseThrow(() -> new NotThere("invitation", id));
        return page(actor, new Asked(id, "", GuestPages.Typed.meanwhile(form, now), null));
    }

    InvitationPage page(Actor actor, Asked asked) {
        var t = dictionary.here();
        var invitation = invitations.find(asked.id()).orElseThrow(() -> new NotThere("invitation", asked.id()));
        var host = write.isHost(actor, invitation);
        var sender = write.isSender(actor, invitation);
        if (!host && !sender) {
            throw new NotThere("invitation", asked.id());
        }
        var occasion = occasions.of(invitation.conferenceId(), t);
        var entry = Acting.as(Actor.SYSTEM, () -> entries.find(invitation.listId(), invitation.entryId()))
                .orElseThrow(() -> new NotThere("entry", invitation.entryId()));
        var head = host ? heads.of(actor, invitation.conferenceId(), InvitationPlaces.PATH, t) : null;
        return page(actor, asked, new Found(invitation, occasion, entry, head, sender), t);
    }

    private record Found(
            Invitation invitation,
            Occasion occasion,
            Entry entry,
            @Nullable DayHead head,
            boolean sender) {
        boolean host() {
            return head != null;
        }

        boolean vacant() {
            return host() && InvitationPages.isVacant(invitation, entry);
        }
    }

    private InvitationPage page(Actor actor, Asked asked, Found found, Words t) {
        var invitation = found.invitation();
        var person = registrants.visibleTo(actor, invitation.registrantId());
        var typed = Objects.requireNonNullElse(
                asked.typed(),
                new GuestPages.Typed(
                        ReplyForm.of(invitation.reply(), invitation.version()), FormErrors.none(), List.of()));
        var reserves = found.vacant() ? reserves(actor, found) : List.<Entry>of();
        var link = links.address(invitation);
        var qr = Qr.forScreen(link);
        var substitute = invitation.answer() == Answer.SUBSTITUTE;
        var sought = asked.who().isBlank() && substitute ? invitation.reply().substitute() : asked.who();
        return new InvitationPage(
                crumbs(found.head(), person.name().full(), t),
                "/invitations/" + invitation.id(),
                found.occasion().event(),
                found.occasion().line(),
                person.name().full(),
                person.facts().post(),
                units.find(invitation.fromUnitId()).map(Unit::name).orElse(""),
                AnswerWords.badge(invitation),
                t.of("invitation.state." + invitation.answer().code()),
                AnswerWords.more(invitation.reply(), t),
                AnswerWords.how(invitation, t),
                Objects.requireNonNullElse(
                        asked.contact(),
                        new InvitationPage.Contact(invitation.email(), invitation.phone(), FormErrors.none())),
                link,
                qr.svgPath(),
                qr.viewBox(),
                found.host(),
                found.sender(),
                found.entry().state().counts()
                        && (found.host() || found.occasion().isOpenOn(clock.today())),
                invitation.backedBy() != null,
                found.vacant(),
                substitute,
                invitation.reply().substitute(),
                named(actor, found, reserves),
                reserves.isEmpty() ? "" : t.of(ReserveOrder.reason(found.entry(), reserves.getFirst())),
                sought,
                found.vacant() && substitute ? found(actor, sought) : List.of(),
                typed.form(),
                GuestPages.answers(t, "proxy", found.occasion(), found.entry()),
                GuestPages.maySubstitute(found.occasion(), found.entry()),
                typed.errors(),
                typed.findings());
    }

    private static List<Crumb> crumbs(@Nullable DayHead head, String name, Words t) {
        if (head == null) {
            return List.of(new Crumb(t.of("invitation.sent.title"), "/invitations"), new Crumb(name, ""));
        }
        var crumbs = new ArrayList<>(head.crumbs().subList(0, head.crumbs().size() - 1));
        crumbs.add(new Crumb(t.of("invitation.place"), head.path() + "/" + InvitationPlaces.PATH));
        crumbs.add(new Crumb(name, ""));
        return crumbs;
    }

    private List<Entry> reserves(Actor actor, Found found) {
        var list = guests.of(actor, found.invitation().conferenceId()).lines().values().stream()
                .map(Delegates.Line::entry)
                .toList();
        return ReserveOrder.forPlaceOf(found.entry(), list).stream()
                .limit(MOST_RESERVES)
                .toList();
    }

    private List<Choice> named(Actor actor, Found found, List<Entry> reserves) {
        if (reserves.isEmpty()) {
            return List.of();
        }
        var lines = guests.of(actor, found.invitation().conferenceId()).lines();
        return reserves.stream().map(one -> choice(one, lines)).toList();
    }

    private static Choice choice(Entry reserve, Map<Long, Delegates.Line> lines) {
        var line = Objects.requireNonNull(lines.get(reserve.id()));
        var delegate = line.delegate();
        return new Choice(
                Long.toString(reserve.id()), delegate.name() + ", " + delegate.unit() + " (" + reserve.reserve() + ")");
    }

    private List<Choice> found(Actor actor, String who) {
        return search.find(actor, who, MOST_FOUND).stream()
                .map(one -> new Choice(
                        Long.toString(one.registrant().id()),
                        AnswerWords.joined(
                                one.registrant().name().full(),
                                one.registrant().facts().post(),
                                Objects.requireNonNullElse(one.unitName(), ""))))
                .toList();
    }
}
