package vn.daihoi.door.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHead;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.door.Numbers;
import vn.daihoi.door.Reception;
import vn.daihoi.door.Session;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Words;

/// Puts the organisers' page together.
@Component
class DoorsPages {
    private final Reception reception;
    private final DayHeads heads;
    private final Dictionary dictionary;

    DoorsPages(Reception reception, DayHeads heads, Dictionary dictionary) {
        this.reception = reception;
        this.heads = heads;
        this.dictionary = dictionary;
    }

    DoorsPage of(Actor actor, long conferenceId, long sessionId) {
        var t = dictionary.here();
        var head = heads.of(actor, conferenceId, DoorPlaces.DOORS, t);
        var seen = reception.of(actor, conferenceId, sessionId);
        var numbers = seen.numbers();
        var path = head.path() + "/" + DoorPlaces.DOORS;
        var quorum = quorum(seen, t);
        return new DoorsPage(
                head,
                sessionId == 0 ? path : path + "?session=" + sessionId,
                numbers.sessionId(),
                tabs(seen, path),
                numbers.summoned(),
                numbers.present(),
                numbers.inside(),
                share(numbers.present(), numbers.summoned(), t),
                numbers.lastAt() == null ? "–" : t.moment(numbers.lastAt()),
                quorum.words(),
                quorum.badge(),
                seen.quorum() == null ? null : seen.quorum().citation(),
                tables(numbers, t),
                seen.odd().stream().map(one -> odd(one, t)).toList(),
                seen.unlike().stream()
                        .map(one -> one.name() + ", " + one.unit())
                        .toList(),
                seen.sessions().stream().map(DoorsPages::held).toList(),
                kinds(t),
                seen.listId() == 0 ? "" : "/lists/" + seen.listId());
    }

    DayHead head(Actor actor, long conferenceId) {
        return heads.of(actor, conferenceId, DoorPlaces.DOORS, dictionary.here());
    }

    private record Quorum(String words, String badge) {}

    /// Those in the hall now count, by the plan's share of the delegates who are called.
    private static Quorum quorum(Reception.Seen seen, Words t) {
        var numbers = seen.numbers();
        if (numbers.delegates() == 0) {
            return new Quorum("", "plain");
        }
        var rule = seen.quorum();
        var inside = numbers.delegatesInside();
        var share = share(inside, numbers.delegates(), t);
        var asked = rule == null ? null : rule.value().quorum();
        if (asked == null) {
            return new Quorum(t.of("door.quorum.none", inside, numbers.delegates(), share), "plain");
        }
        var enough = 100L * inside >= (long) asked * numbers.delegates();
        return new Quorum(
                t.of(enough ? "door.quorum.there" : "door.quorum.missing", inside, numbers.delegates(), share, asked),
                enough ? "good" : "heed");
    }

    private static List<Frame.Place> tabs(Reception.Seen seen, String path) {
        return seen.sessions().stream()
                .filter(_ -> seen.sessions().size() > 1)
                .map(one -> new Frame.Place(
                        one.name(),
                        path + "?session=" + one.id(),
                        seen.session() != null && seen.session().id() == one.id()))
                .toList();
    }

    private static List<DoorsPage.Table> tables(Numbers numbers, Words t) {
        var tables = new ArrayList<DoorsPage.Table>();
        tables.add(table("door", false, numbers.byDoor(), UnaryOperator.identity(), numbers, t));
        tables.add(table("kind", true, numbers.byKind(), code -> t.of("door.app.kind." + code), numbers, t));
        tables.add(table("unit", true, numbers.byUnit(), UnaryOperator.identity(), numbers, t));
        return tables;
    }

    private static DoorsPage.Table table(
            String by,
            boolean summoned,
            List<Numbers.Part> parts,
            UnaryOperator<String> says,
            Numbers numbers,
            Words t) {
        return new DoorsPage.Table(
                t.of("door.by." + by),
                t.of("door." + by),
                summoned,
                parts.stream()
                        .map(one -> new DoorsPage.Row(
                                says.apply(one.name()),
                                one.present(),
                                one.summoned(),
                                share(one.present(), summoned ? one.summoned() : numbers.present(), t)))
                        .toList(),
                new DoorsPage.Row(
                        t.of("door.sum"),
                        parts.stream().mapToInt(Numbers.Part::present).sum(),
                        parts.stream().mapToInt(Numbers.Part::summoned).sum(),
                        ""));
    }

    private static String share(int part, int whole, Words t) {
        return whole == 0 ? "" : t.percent((double) part / whole);
    }

    private static DoorsPage.Odd odd(Reception.Odd one, Words t) {
        return new DoorsPage.Odd(
                t.moment(one.at()),
                t.of("door.app.word." + one.judgement()),
                one.name().isEmpty() ? one.note() : one.name(),
                one.byName());
    }

    private static DoorsPage.Held held(Session session) {
        var local = session.from().atZone(SeasonClock.ZONE);
        return new DoorsPage.Held(
                session.id(),
                session.name(),
                vn.daihoi.shared.VietnameseDate.show(local.toLocalDate()),
                "%02d:%02d".formatted(local.getHour(), local.getMinute()),
                session.kinds().stream().map(EntryKind::code).toList());
    }

    static List<Choice> kinds(Words t) {
        return Stream.of(EntryKind.values())
                .map(kind -> new Choice(kind.code(), t.of("door.app.kind." + kind.code())))
                .toList();
    }

    CalledPage called(Actor actor, long conferenceId, long sessionId, boolean byUnit, CalledPage.Typed typed) {
        var t = dictionary.here();
        var seen = reception.of(actor, conferenceId, sessionId);
        var session = seen.session();
        var called =
                session == null ? List.<Reception.Called>of() : reception.called(actor, conferenceId, session.id());
        var rows = called.stream()
                .map(one -> new CalledPage.Row(
                        one.person().entryId(),
                        one.person().number(),
                        one.person().name(),
                        one.person().unit(),
                        t.of("door.app.kind." + one.person().kind().code()),
                        one.person().seat(),
                        one.standing(),
                        t.of("door.standing." + one.standing()),
                        one.told()))
                .toList();
        Map<String, List<CalledPage.Row>> groups = byUnit
                ? rows.stream()
                        .collect(Collectors.groupingBy(
                                CalledPage.Row::unit, java.util.LinkedHashMap::new, Collectors.toList()))
                : Map.of("", rows);
        return new CalledPage(
                head(actor, conferenceId),
                session == null ? 0 : session.id(),
                session == null ? "" : session.name(),
                byUnit,
                groups.entrySet().stream()
                        .map(group -> new CalledPage.Group(group.getKey(), group.getValue()))
                        .toList(),
                typed);
    }
}
