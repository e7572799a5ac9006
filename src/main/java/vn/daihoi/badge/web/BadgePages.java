package vn.daihoi.badge.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.badge.Badge;
import vn.daihoi.badge.Roll;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Links;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Puts the page of badges together.
@Component
class BadgePages {
    private static final int SIZE = 100;
    private static final List<String> SHOWS = List.of("missing", "unprinted", "reprinted", "dropped", "blank");

    private final DayHeads heads;
    private final Roll roll;
    private final Dictionary dictionary;

    BadgePages(DayHeads heads, Roll roll, Dictionary dictionary) {
        this.heads = heads;
        this.roll = roll;
        this.dictionary = dictionary;
    }

    BadgesPage page(Actor actor, long conferenceId, String q, String show, int number) {
        var t = dictionary.here();
        var head = heads.of(actor, conferenceId, BadgePlaces.BADGES, t);
        var all = roll.of(actor, conferenceId);
        var found = all.stream()
                .filter(line -> shows(line, show) && matches(line, q))
                .toList();
        var pages = new Pages(number, SIZE, found.size());
        var path = head.path() + "/" + BadgePlaces.BADGES;
        return new BadgesPage(
                head,
                path,
                counts(all),
                q,
                show,
                SHOWS.stream()
                        .map(one -> new Choice(one, t.of("badge.show." + one)))
                        .toList(),
                found.stream()
                        .skip(pages.offset())
                        .limit(SIZE)
                        .map(line -> row(line, t))
                        .toList(),
                pages,
                Links.with(Links.with(path, "q", q), "show", show),
                new BadgesPage.Typed("10", "fresh", ""),
                FormErrors.none());
    }

    private static BadgesPage.Counts counts(List<Roll.Line> all) {
        return new BadgesPage.Counts(
                count(all.stream().filter(line -> line.bearer() != null && line.goes())),
                count(all.stream().filter(line -> line.bearer() != null && line.goes() && !line.isMissing())),
                count(all.stream().filter(line -> shows(line, "missing"))),
                count(all.stream().filter(line -> shows(line, "unprinted"))),
                count(all.stream().filter(line -> shows(line, "reprinted"))),
                count(all.stream().filter(line -> shows(line, "dropped"))),
                count(all.stream().filter(line -> shows(line, "blank"))));
    }

    private static int count(Stream<Roll.Line> some) {
        return (int) some.count();
    }

    private static boolean shows(Roll.Line line, String show) {
        var badge = line.badge();
        return switch (show) {
            case "missing" -> badge == null;
            case "unprinted" -> badge != null && badge.prints() == 0;
            case "reprinted" -> line.before() > 0;
            case "dropped" -> !line.goes();
            case "blank" -> line.isBlank();
            default -> true;
        };
    }

    /// By name or unit, without accents, or by number.
    private static boolean matches(Roll.Line line, String q) {
        var bearer = line.bearer();
        var badge = line.badge();
        var plain = plain(q);
        return plain.isEmpty()
                || (badge != null && Integer.toString(badge.number()).equals(plain))
                || (bearer != null && plain(bearer.name() + " " + bearer.unit()).contains(plain));
    }

    private static String plain(String text) {
        return VietnameseText.plain(text.strip()).toLowerCase(Locale.ROOT);
    }

    private static BadgesPage.Row row(Roll.Line line, Words t) {
        var badge = line.badge();
        var bearer = line.bearer();
        var seat = line.seat();
        return new BadgesPage.Row(
                badge == null ? null : badge.serial(),
                badge == null ? "–" : Integer.toString(badge.number()),
                bearer == null ? t.of("badge.blank") : bearer.name().isEmpty() ? t.of("badge.hidden") : bearer.name(),
                bearer == null ? "" : bearer.post(),
                bearer == null ? "" : bearer.unit(),
                bearer == null ? "" : t.of("badge.kind." + bearer.kind().code()),
                seat == null ? "" : seat.code(),
                state(line, badge, t),
                badge == null || !line.goes() ? "warn" : badge.prints() == 0 ? "open" : "good");
    }

    private static String state(Roll.Line line, @org.jspecify.annotations.Nullable Badge badge, Words t) {
        if (badge == null) {
            return t.of("badge.state.missing");
        }
        if (!line.goes()) {
            return t.of("badge.state.dropped");
        }
        var printed = t.of(badge.prints() == 0 ? "badge.state.unprinted" : "badge.state.printed", badge.prints());
        return line.before() == 0 ? printed : printed + ", " + t.of("badge.state.anew", line.before());
    }
}
