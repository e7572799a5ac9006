package vn.daihoi.badge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.badge.Badge;
import vn.daihoi.badge.Badges;
import vn.daihoi.badge.Roll;
import vn.daihoi.conference.DayHead;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Puts together what became of the badges with one number.
@Component
class BadgeHistory {
    private final DayHeads heads;
    private final Roll roll;
    private final Badges badges;
    private final Dictionary dictionary;

    BadgeHistory(DayHeads heads, Roll roll, Badges badges, Dictionary dictionary) {
        this.heads = heads;
        this.roll = roll;
        this.badges = badges;
        this.dictionary = dictionary;
    }

    BadgeHistoryPage page(Actor actor, long conferenceId, int number) {
        var t = dictionary.here();
        var head = heads.of(actor, conferenceId, BadgePlaces.BADGES, t);
        var made = badges.all(conferenceId).stream()
                .filter(badge -> badge.number() == number)
                .toList()
                .reversed();
        if (made.isEmpty()) {
            throw new NotThere("badge", number);
        }
        var bearer = roll.of(actor, conferenceId).stream()
                .filter(line -> line.badge() != null && line.badge().number() == number)
                .flatMap(line -> Optional.ofNullable(line.bearer()).stream())
                .findFirst();
        return new BadgeHistoryPage(
                head,
                crumbs(head, number, t),
                number,
                bearer.map(one -> one.name().isEmpty() ? t.of("badge.hidden") : one.name())
                        .orElse(""),
                bearer.map(one -> Stream.of(one.post(), one.unit())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", ")))
                        .orElse(""),
                made.stream().map(badge -> row(badge, t)).toList());
    }

    private static List<Crumb> crumbs(DayHead head, int number, Words t) {
        var crumbs = new ArrayList<>(head.crumbs().subList(0, head.crumbs().size() - 1));
        crumbs.add(new Crumb(t.of("badge.place"), head.path() + "/" + BadgePlaces.BADGES));
        crumbs.add(new Crumb(t.of("badge.history", Integer.toString(number)), ""));
        return crumbs;
    }

    private static BadgeHistoryPage.Row row(Badge badge, Words t) {
        var made = t.of("badge.history.by", t.moment(badge.madeAt()), badge.madeBy());
        var printed = t.of(badge.prints() == 0 ? "badge.state.unprinted" : "badge.state.printed", badge.prints());
        var voided = badge.voided();
        if (voided == null) {
            return new BadgeHistoryPage.Row(badge.serial(), made, printed, "good", t.of("badge.history.valid"), "", "");
        }
        var next = Objects.requireNonNullElse(voided.replacedBy(), 0);
        return new BadgeHistoryPage.Row(
                badge.serial(),
                made,
                printed,
                "bad",
                next == 0 ? t.of("badge.history.void") : t.of("badge.history.replaced", Integer.toString(next)),
                voided.reason(),
                t.of("badge.history.by", t.moment(voided.at()), voided.by()));
    }
}
