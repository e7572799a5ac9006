package vn.daihoi.badge.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.badge.PrintBadges;
import vn.daihoi.badge.Roll;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SortKey;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Card;

/// What the badges say: in Vietnamese, whatever the language of the screen. Nothing sensitive is among it.
@Component
class BadgeCards {
    private final DayHeads heads;
    private final Roll roll;
    private final Dictionary dictionary;

    BadgeCards(DayHeads heads, Roll roll, Dictionary dictionary) {
        this.heads = heads;
        this.roll = roll;
        this.dictionary = dictionary;
    }

    /// @param byUnit in heaps for the delegations, by name within
    List<Card> of(Actor actor, long conferenceId, List<PrintBadges.Signed> taken, boolean byUnit) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var day = heads.of(actor, conferenceId, BadgePlaces.BADGES, t);
        var head = new Card.Head(day.unit().toUpperCase(Locale.ROOT), day.event(), day.line());
        var lines = roll.bySerial(actor, conferenceId);
        var unit = Comparator.comparing((PrintBadges.Signed one) ->
                SortKey.ofText(unit(lines.get(one.badge().serial()))));
        var order = byUnit
                ? unit.thenComparing(one -> one.badge().number())
                : Comparator.comparing((PrintBadges.Signed one) -> one.badge().number());
        return taken.stream()
                .sorted(order)
                .map(one -> card(head, one, lines, t))
                .toList();
    }

    /// Blank ones come last.
    private static String unit(Roll.@Nullable Line line) {
        var bearer = line == null ? null : line.bearer();
        return bearer == null ? "" : bearer.unit();
    }

    private static Card card(Card.Head head, PrintBadges.Signed one, Map<Integer, Roll.Line> lines, Words t) {
        var badge = one.badge();
        var line = lines.get(badge.serial());
        var bearer = line == null ? null : line.bearer();
        var number = new Card.Figure(t.of("badge.card.number"), Integer.toString(badge.number()), "");
        var seat = line == null ? null : line.seat();
        var figures = seat == null
                ? List.of(number)
                : List.of(number, new Card.Figure(t.of("badge.card.seat"), seat.code(), seat.text()));
        return new Card(
                head,
                tone(bearer),
                bearer == null ? "" : t.of("badge.kind." + bearer.kind().code()).toUpperCase(Locale.ROOT),
                bearer == null ? "" : bearer.name(),
                bearer == null
                        ? List.of()
                        : Stream.of(bearer.post(), bearer.unit())
                                .filter(text -> !text.isEmpty())
                                .toList(),
                figures,
                t.of("badge.card.serial", Objects.toString(badge.serial())),
                one.code());
    }

    private static Card.Tone tone(@Nullable Delegate bearer) {
        if (bearer == null) {
            return Card.Tone.GREY;
        }
        return bearer.kind() == EntryKind.GUEST ? Card.Tone.GOLD : Card.Tone.RED;
    }
}
