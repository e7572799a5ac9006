package vn.daihoi.invitation.web;

import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestPart;
import vn.daihoi.invitation.Invitation;
import vn.daihoi.invitation.Invitations;
import vn.daihoi.invitation.Occasion;
import vn.daihoi.invitation.Occasions;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Builds the guest's own page, with what the modules above have to show.
@Component
class GuestPages {
    private final Occasions occasions;
    private final Invitations invitations;
    private final Entries entries;
    private final Registrants registrants;
    private final List<GuestPart> parts;
    private final TemplateEngine engine;
    private final SeasonClock clock;

    GuestPages(
            Occasions occasions,
            Invitations invitations,
            Entries entries,
            Registrants registrants,
            ObjectProvider<GuestPart> parts,
            TemplateEngine engine,
            SeasonClock clock) {
        this.occasions = occasions;
        this.invitations = invitations;
        this.entries = entries;
        this.registrants = registrants;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(GuestPart::order)).toList();
        this.engine = engine;
        this.clock = clock;
    }

    /// What was typed and what is wrong with it; nothing when the page is opened.
    record Typed(ReplyForm form, FormErrors errors, List<Finding> findings) {
        /// Somebody else has answered since the page was opened: what was typed stays, sent again it holds.
        static Typed meanwhile(ReplyForm form, Invitation now) {
            return new Typed(form.on(now.version()), FormErrors.none(), List.of(Finding.breach("GM-109")));
        }
    }

    GuestPage fresh(Guest guest, Words t, boolean thanks) {
        var invitation = invitation(guest);
        var form = ReplyForm.of(invitation.reply(), invitation.version());
        return page(guest, t, invitation, new Typed(form, FormErrors.none(), List.of()), thanks);
    }

    GuestPage again(Guest guest, Words t, Typed typed) {
        return page(guest, t, invitation(guest), typed, false);
    }

    GuestPage meanwhile(Guest guest, Words t, ReplyForm form) {
        var now = invitation(guest);
        return page(guest, t, now, Typed.meanwhile(form, now), false);
    }

    private Invitation invitation(Guest guest) {
        return invitations
                .find(guest.invitationId())
                .orElseThrow(() -> new NotThere("invitation", guest.invitationId()));
    }

    private GuestPage page(Guest guest, Words t, Invitation invitation, Typed typed, boolean thanks) {
        var occasion = occasions.of(guest.conferenceId(), t);
        var entry =
                entries.find(guest.listId(), guest.entryId()).orElseThrow(() -> new NotThere("entry", guest.entryId()));
        var terms = occasion.terms();
        var open = entry.state().counts() && occasion.isOpenOn(clock.today());
        return new GuestPage(
                guest.path(),
                guest.name(),
                registrants
                        .visibleTo(guest.actor(), guest.registrantId())
                        .facts()
                        .post(),
                occasion.event(),
                occasion.unit().name(),
                occasion.line(),
                entry.state().counts() ? invitation.answer().code() : "gone",
                open,
                t.day(occasion.lastDay()),
                terms.caller(),
                terms.phone(),
                terms.note(),
                open && invitation.answer() != Answer.NONE,
                thanks,
                typed.form(),
                answers(t, "answer", occasion, entry),
                maySubstitute(occasion, entry),
                typed.errors(),
                typed.findings(),
                shown(guest, t));
    }

    /// @param who speaks: `answer` the guest, `proxy` somebody for them
    static List<Choice> answers(Words t, String who, Occasion occasion, Entry entry) {
        var key = "invitation." + who;
        var all = new ArrayList<>(
                List.of(new Choice("accepted", t.of(key + ".accept")), new Choice("declined", t.of(key + ".decline"))));
        if (maySubstitute(occasion, entry)) {
            all.add(new Choice("substitute", t.of(key + ".send")));
        }
        return all;
    }

    static boolean maySubstitute(Occasion occasion, Entry entry) {
        return occasion.terms().substitutes().allow(entry.kind());
    }

    private List<GuestPage.Shown> shown(Guest guest, Words t) {
        return parts.stream()
                .flatMap(part -> part.of(guest, t).stream())
                .map(part -> new GuestPage.Shown(engine, part))
                .toList();
    }
}
