package vn.daihoi.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.ConsentHow;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.NewConsent;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.RecordConsent;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantFilter.Order;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Of whom the stories of the demo tell: somebody whom a chapter before has proposed, or somebody of the register who
/// is proposed, taken up and has agreed for the story.
@Component
@Profile("demo")
class ToldExemplars {
    private static final int LOOKED_AT = 1_000;

    private final Units units;
    private final RegistrantSearch search;
    private final Seasons seasons;
    private final Exemplars exemplars;
    private final ProposeExemplar propose;
    private final ReviewExemplar review;
    private final RecordConsent consents;
    private final Movements movements;
    private final SeasonClock clock;

    ToldExemplars(
            Units units,
            RegistrantSearch search,
            Seasons seasons,
            Exemplars exemplars,
            ProposeExemplar propose,
            ReviewExemplar review,
            RecordConsent consents,
            Movements movements,
            SeasonClock clock) {
        this.units = units;
        this.search = search;
        this.seasons = seasons;
        this.exemplars = exemplars;
        this.propose = propose;
        this.review = review;
        this.consents = consents;
        this.movements = movements;
        this.clock = clock;
    }

    /// @param registrant name of somebody proposed before; null for somebody new
    /// @param state how far it is; empty where it is published
    record Told(
            String unit,
            @Nullable String registrant,
            boolean woman,
            String field,
            int from,
            int to,
            String title,
            String lead,
            String body,
            String caption,
            @Nullable String state) {
        boolean isDraft() {
            return "drafting".equals(state);
        }
    }

    /// @param at number of the story, so that not all are about the first of a list
    long of(Told told, int at) {
        var unit = units.coded(told.unit).orElseThrow();
        var season = seasons.of(unit).orElseThrow();
        var name = told.registrant;
        return name == null ? fresh(told, unit, season, at) : proposed(unit, season, name);
    }

    private long proposed(Unit unit, String season, String name) {
        var filter = ExemplarFilter.under(season, unit.id());
        return exemplars.find(Actor.SYSTEM, filter, LOOKED_AT, 0).rows().stream()
                .filter(one -> one.name().equals(name))
                .map(Exemplar::id)
                .findFirst()
                .orElseThrow();
    }

    private long fresh(Told told, Unit unit, String season, int at) {
        var own = new Actor(
                0,
                "Cán bộ thi đua (nhân vật giả định)",
                Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT),
                unit.id(),
                unit.path());
        return Acting.as(own, () -> {
            var id = propose.begin(own, unit.id(), person(own, unit, told, season, at));
            propose.save(own, id, stands(id), sheet(told, unit, season, at));
            propose.handOver(own, id, stands(id));
            propose.sendUp(own, id, stands(id));
            var above = above(unit);
            Acting.as(above, () -> {
                review.takeUp(above, id, stands(id));
                return true;
            });
            consents.give(
                    own,
                    id,
                    new NewConsent(
                            "Chính người được nêu gương",
                            clock.today(),
                            ConsentHow.FORM,
                            "Phiếu đồng ý công bố",
                            true,
                            false,
                            null));
            return id;
        });
    }

    private Actor above(Unit unit) {
        var parent = units.ancestorsOf(unit.id()).getLast();
        return new Actor(0, "Thường trực (nhân vật giả định)", Set.of(Roles.STANDING_BODY), parent.id(), parent.path());
    }

    /// Somebody who works with their own hands, if the unit has such, and whom no chapter before has proposed.
    private long person(Actor own, Unit unit, Told told, String season, int at) {
        var found = search.find(own, filter(unit, told), LOOKED_AT, 0).rows().stream()
                .map(RegistrantSearch.Listed::registrant)
                .filter(one -> one.unitId() == unit.id())
                .sorted(Comparator.comparing(one -> one.facts().work() != Work.DIRECT))
                .map(Registrant::id)
                .toList();
        var taken = exemplars.ofRegistrants(Actor.SYSTEM, season, found).keySet();
        var free = found.stream().filter(id -> !taken.contains(id)).toList();
        return free.get(at % Math.min(3, free.size()));
    }

    private static RegistrantFilter filter(Unit unit, Told told) {
        var sex = told.woman() ? Sex.FEMALE : Sex.MALE;
        return new RegistrantFilter("", Kind.PERSON, unit.id(), sex, null, null, null, Order.NAME, false);
    }

    private Sheet sheet(Told told, Unit unit, String season, int at) {
        var all = movements.forUnit(unit.path(), season);
        var one = all.isEmpty()
                ? List.<Long>of()
                : List.of(all.get(at % all.size())).stream().map(Movement::id).toList();
        var deeds = told.body()
                + (told.isDraft()
                        ? " Sách do học sinh và thầy cô góp, mỗi tháng đổi một lần; đến nay đã có hơn ba trăm cuốn qua"
                                + " lại trên chuyến đò."
                        : "");
        return new Sheet(
                told.title(), deeds, Sector.coded(told.field()).orElseThrow(), one, told.from(), told.to(), "");
    }

    private int stands(long id) {
        return exemplars.visibleTo(Actor.SYSTEM, id).version();
    }
}
