package vn.daihoi.commendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.AwardForm;
import vn.daihoi.people.Awards;
import vn.daihoi.people.HonourOrder;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Puts proposals together with whom they name, what these hold already, and who else proposes them.
@Component
public class Lines {
    private static final String ELSEWHERE = """
        select e.registrant_id, e.proposal_id, coalesce(u.name, '') as unit_name, e.award, e.rank
        from commendation.elsewhere(:ids, :season) e
        left join unit.directory u on u.id = e.unit_id
        """;
    /// As the list of awards goes, then collectives, households, persons, then by name.
    private static final Comparator<Line> ORDER = Comparator.comparingInt(
                    (Line line) -> place(line.proposal().award()))
            .thenComparing(line -> line.proposal().rank())
            .thenComparingInt(line -> place(line.registrant().kind()))
            .thenComparing(
                    line -> line.registrant().name().sortKey(line.registrant().kind()))
            .thenComparing(Line::id);

    private final Registrants registrants;
    private final Honours honours;
    private final Hearings hearings;
    private final Acceptances acceptances;
    private final Orders orders;
    private final Units units;
    private final SeasonClock clock;
    private final JdbcClient jdbc;

    Lines(
            Registrants registrants,
            Honours honours,
            Hearings hearings,
            Acceptances acceptances,
            Orders orders,
            Units units,
            SeasonClock clock,
            JdbcClient jdbc) {
        this.registrants = registrants;
        this.honours = honours;
        this.hearings = hearings;
        this.acceptances = acceptances;
        this.orders = orders;
        this.units = units;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /// In the order of a list; whom the actor may not see is left out.
    public List<Line> of(Actor actor, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        var people = proposals.stream().map(Proposal::registrantId).distinct().toList();
        var ids = proposals.stream().map(Proposal::id).toList();
        var known = registrants.byIds(actor, people);
        var facts = new Facts(
                honours.of(people),
                hearings.of(ids),
                acceptances.of(ids),
                elsewhere(people, proposals.getFirst().season()),
                orders.on(clock.today()));
        var places = new HashMap<Long, Optional<Unit>>();
        return proposals.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.registrantId()))
                        .flatMap(registrant -> places.computeIfAbsent(one.unitId(), units::find).stream()
                                .map(unit -> line(one, registrant, unit, name(places, registrant), facts))))
                .sorted(ORDER)
                .toList();
    }

    /// What is read for all lines at once.
    private record Facts(
            Map<Long, List<Honours.Held>> held,
            Map<Long, List<Hearing>> heard,
            Map<Long, List<Acceptance>> accepted,
            Map<Long, List<Line.Elsewhere>> elsewhere,
            List<HonourOrder> orders) {}

    private String name(Map<Long, Optional<Unit>> places, Registrant registrant) {
        return places.computeIfAbsent(registrant.unitId(), units::find)
                .map(Unit::name)
                .orElse("");
    }

    private Line line(Proposal one, Registrant registrant, Unit unit, String home, Facts facts) {
        var held = facts.held.getOrDefault(one.registrantId(), List.of()).stream()
                .map(Honours.Held::honour)
                .toList();
        var accepted = facts.accepted.getOrDefault(one.id(), List.of());
        var today = clock.today();
        var form = new AwardForm(one.award(), one.rank());
        var rule = facts.orders.stream()
                .filter(order -> order.isFor(form, registrant.kind()))
                .findFirst()
                .orElse(null);
        return new Line(
                one,
                registrant,
                unit,
                home,
                held,
                facts.elsewhere.getOrDefault(one.registrantId(), List.of()).stream()
                        .filter(other -> other.proposalId() != one.id())
                        .toList(),
                facts.heard.getOrDefault(one.id(), List.of()),
                rule,
                rule == null || one.isDecided()
                        ? List.of()
                        : OrderRules.check(rule, registrant.name().full(), held, today, accepted),
                accepted);
    }

    private Map<Long, List<Line.Elsewhere>> elsewhere(Collection<Long> people, String season) {
        return jdbc
                .sql(ELSEWHERE)
                .param("ids", people.toArray(Long[]::new))
                .param("season", season)
                .query(Line.Elsewhere.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line.Elsewhere::registrantId));
    }

    private static int place(String award) {
        var all = Awards.all();
        return Awards.coded(award).map(all::indexOf).orElse(all.size());
    }

    private static int place(Kind kind) {
        return switch (kind) {
            case COLLECTIVE -> 0;
            case HOUSEHOLD -> 1;
            case PERSON -> 2;
        };
    }
}
