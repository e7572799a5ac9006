package vn.daihoi.invitation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Entry;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.GuestLines;
import vn.daihoi.invitation.Invitation;
import vn.daihoi.invitation.InviteGuests;
import vn.daihoi.invitation.Occasions;
import vn.daihoi.invitation.Reply;
import vn.daihoi.invitation.SendInvitations;
import vn.daihoi.invitation.Terms;
import vn.daihoi.notice.MailSettings;
import vn.daihoi.notice.Mails;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Builds the list of a conference's guests.
@Component
class InvitationPages {
    private static final int SIZE = 60;
    private static final List<String> FILTERS =
            List.of("", "none", "accepted", "declined", "substitute", "unsent", "unreachable");

    private final DayHeads heads;
    private final GuestLines guests;
    private final Occasions occasions;
    private final Mails mails;
    private final MailSettings settings;
    private final Dictionary dictionary;

    InvitationPages(
            DayHeads heads,
            GuestLines guests,
            Occasions occasions,
            Mails mails,
            MailSettings settings,
            Dictionary dictionary) {
        this.heads = heads;
        this.guests = guests;
        this.occasions = occasions;
        this.mails = mails;
        this.settings = settings;
        this.dictionary = dictionary;
    }

    /// @param answer which guests to show, see [#matching]
    record Asked(long conferenceId, String answer, String q, int page) {}

    InvitationsPage page(Actor actor, Asked asked) {
        var terms = occasions.of(asked.conferenceId()).terms();
        return page(actor, asked, form(terms), FormErrors.none());
    }

    InvitationsPage page(Actor actor, Asked asked, InvitationsPage.TermsForm form, FormErrors errors) {
        var conferenceId = asked.conferenceId();
        var t = dictionary.here();
        var head = heads.of(actor, conferenceId, InvitationPlaces.PATH, t);
        var list = guests.of(actor, conferenceId);
        var held = list.held();
        var path = head.path() + "/" + InvitationPlaces.PATH;
        var found = held.stream()
                .filter(matching(asked.answer()))
                .filter(one -> named(one, asked.q()))
                .toList();
        var pages = new Pages(asked.page(), SIZE, found.size());
        return new InvitationsPage(
                head,
                path,
                found.stream()
                        .skip(pages.offset())
                        .limit(SIZE)
                        .map(one -> line(one.invitation(), one.line(), t))
                        .toList(),
                pages,
                address(path, asked.answer(), asked.q()),
                filters(held, path, asked, t),
                asked.answer(),
                asked.q(),
                held.size(),
                list.count(entry -> InviteGuests.isReady(entry) && !list.isInvited(entry)),
                list.count(entry -> entry.counts() && !InviteGuests.isReady(entry)),
                count(held, matching("none")),
                count(held, matching("unsent")),
                count(held, matching("declined")),
                list.count(entry -> entry.reserve() != null && entry.state().counts()),
                needed(held),
                settings.isOn(),
                settings.absolute("/").startsWith("http://localhost"),
                mails.countsOf(SendInvitations.prefix(conferenceId)),
                form,
                Stream.of(Terms.Substitutes.values())
                        .map(one -> new Choice(one.code(), t.of("invitation.substitutes." + one.code())))
                        .toList(),
                errors);
    }

    private static InvitationsPage.TermsForm form(Terms terms) {
        return new InvitationsPage.TermsForm(
                terms.closesOn() == null ? "" : VietnameseDate.show(terms.closesOn()),
                terms.caller(),
                terms.phone(),
                terms.note(),
                terms.substitutes().code(),
                terms.version());
    }

    static InvitationsPage.Line line(Invitation invitation, Delegates.@Nullable Line line, Words t) {
        var delegate = line == null ? null : line.delegate();
        return new InvitationsPage.Line(
                invitation.id(),
                delegate == null ? "" : delegate.name(),
                delegate == null ? "" : delegate.post(),
                delegate == null ? "" : t.of("delegate.kind." + delegate.kind().code()),
                delegate == null ? "" : delegate.unit(),
                AnswerWords.badge(invitation),
                t.of("invitation.state." + invitation.answer().code()),
                AnswerWords.more(invitation.reply(), t),
                AnswerWords.joined(invitation.email(), invitation.phone()),
                AnswerWords.brief(invitation, t));
    }

    static Predicate<GuestLines.Held> matching(String filter) {
        return held -> {
            var invitation = held.invitation();
            return switch (filter) {
                case "unsent" -> invitation.sentAt() == null && invitation.answer() == Answer.NONE;
                case "unreachable" ->
                    invitation.email().isEmpty() && invitation.phone().isEmpty();
                default ->
                    Answer.of(filter)
                            .map(answer -> invitation.answer() == answer)
                            .orElse(true);
            };
        };
    }

    static boolean named(GuestLines.Held held, String q) {
        if (q.isBlank()) {
            return true;
        }
        var delegate = held.line().delegate();
        return VietnameseText.plain(delegate.name() + " " + delegate.unit()).contains(VietnameseText.plain(q));
    }

    private static List<Frame.Place> filters(List<GuestLines.Held> held, String path, Asked asked, Words t) {
        var places = new ArrayList<Frame.Place>();
        for (var filter : FILTERS) {
            var label = "%s (%d)"
                    .formatted(
                            t.of("invitation.filter." + (filter.isEmpty() ? "all" : filter)),
                            count(held, matching(filter)));
            places.add(new Frame.Place(label, address(path, filter, asked.q()), filter.equals(asked.answer())));
        }
        return places;
    }

    private static String address(String path, String filter, String q) {
        return path + "?answer=" + filter + (q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    private static InvitationsPage.Needed needed(List<GuestLines.Held> held) {
        return new InvitationsPage.Needed(
                needing(held, reply -> !reply.companion().isEmpty()),
                needing(held, Reply::driver),
                needing(held, Reply::lodging),
                needing(held, Reply::wheelchair),
                needing(held, reply -> !reply.diet().isEmpty()));
    }

    private static int needing(List<GuestLines.Held> held, Predicate<Reply> what) {
        return count(held, one -> what.test(one.invitation().reply()));
    }

    private static int count(List<GuestLines.Held> held, Predicate<GuestLines.Held> what) {
        return (int) held.stream().filter(what).count();
    }

    static boolean isVacant(Invitation invitation, Entry entry) {
        return entry.counts() && (invitation.answer() == Answer.DECLINED || invitation.answer() == Answer.SUBSTITUTE);
    }
}
