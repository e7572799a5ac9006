package vn.daihoi.invitation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.Invitation;
import vn.daihoi.invitation.Invitations;
import vn.daihoi.invitation.Occasion;
import vn.daihoi.invitation.Occasions;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the list of the people whom the reader's unit, and those below it, send.
@Component
class SentPages {
    private final Invitations invitations;
    private final Occasions occasions;
    private final Registrants registrants;
    private final Units units;
    private final Dictionary dictionary;

    SentPages(
            Invitations invitations, Occasions occasions, Registrants registrants, Units units, Dictionary dictionary) {
        this.invitations = invitations;
        this.occasions = occasions;
        this.registrants = registrants;
        this.units = units;
        this.dictionary = dictionary;
    }

    SentPage page(Actor actor) {
        var t = dictionary.here();
        var all = invitations.sentByMine();
        var known = registrants.byIds(
                actor, all.stream().map(Invitation::registrantId).toList());
        var byConference = new LinkedHashMap<Long, List<Invitation>>();
        all.forEach(one -> byConference
                .computeIfAbsent(one.conferenceId(), _ -> new ArrayList<>())
                .add(one));
        var shown = new ArrayList<SentPage.Occasioned>();
        byConference.forEach((conference, some) -> shown.add(occasioned(conference, some, known, t)));
        return new SentPage(shown, !all.isEmpty());
    }

    private SentPage.Occasioned occasioned(
            long conferenceId, List<Invitation> some, Map<Long, Registrant> known, Words t) {
        var occasion = occasions.of(conferenceId, t);
        var order = new HashMap<Long, Integer>();
        known.keySet().forEach(id -> order.put(id, order.size()));
        return new SentPage.Occasioned(
                event(occasion),
                occasion.line(),
                t.day(occasion.lastDay()),
                (int) some.stream().filter(one -> one.answer() == Answer.NONE).count(),
                some.stream()
                        .filter(one -> known.containsKey(one.registrantId()))
                        .sorted(Comparator.comparing((Invitation one) -> one.answer() != Answer.NONE)
                                .thenComparingInt(one -> order.getOrDefault(one.registrantId(), 0)))
                        .map(one -> line(one, Objects.requireNonNull(known.get(one.registrantId())), t))
                        .toList());
    }

    /// Events are mostly named after who holds them.
    private static String event(Occasion occasion) {
        var holder = occasion.unit().name();
        var named = VietnameseText.plain(occasion.event()).contains(VietnameseText.plain(holder));
        return named ? occasion.event() : AnswerWords.joined(occasion.event(), holder);
    }

    private InvitationsPage.Line line(Invitation invitation, Registrant person, Words t) {
        return new InvitationsPage.Line(
                invitation.id(),
                person.name().full(),
                person.facts().post(),
                "",
                units.find(invitation.fromUnitId()).map(Unit::name).orElse(""),
                AnswerWords.badge(invitation),
                t.of("invitation.state." + invitation.answer().code()),
                AnswerWords.more(invitation.reply(), t),
                AnswerWords.joined(invitation.email(), invitation.phone()),
                AnswerWords.brief(invitation, t));
    }
}
