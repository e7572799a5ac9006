package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.ConsentHow;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.KeepEvidence;
import vn.daihoi.exemplar.NewConsent;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.RecordConsent;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.file.Upload;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Honour;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// Some sixty exemplars by the demo's day: communes have proposed, Châu Thành has proposals to compare, some have gone
/// up to the province and some are chosen. A Khmer farmer of An Ninh is among them; another one of Châu Thành town is
/// in the register, and nobody has proposed her yet. All are invented.
@Component
@org.springframework.context.annotation.Profile("demo")
class ExemplarChapter implements DemoChapter {
    private static final LocalDate PROPOSED = LocalDate.of(2020, 1, 14);
    private static final LocalDate DECIDED = LocalDate.of(2020, 2, 6);
    private static final String DISTRICT = "942";
    private static final String FARMER_OF = "31600";
    private static final String NOT_YET = "31569";
    private static final int OTHER_COMMUNES = 4;
    private static final int BODIES = 5;

    private final UnitTree tree;
    private final RegistrantSearch search;
    private final DemoFarmers farmers;
    private final KeepHonours honours;
    private final Movements movements;
    private final ProposeExemplar propose;
    private final ExemplarDesks desks;
    private final RecordConsent consents;
    private final KeepEvidence evidence;
    private final Exemplars exemplars;
    private final Seasons seasons;
    private final SeasonClock clock;

    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, Long> byCode = new HashMap<>();
    private int number;

    ExemplarChapter(
            UnitTree tree,
            RegistrantSearch search,
            DemoFarmers farmers,
            KeepHonours honours,
            Movements movements,
            ProposeExemplar propose,
            ExemplarDesks desks,
            RecordConsent consents,
            KeepEvidence evidence,
            Exemplars exemplars,
            Seasons seasons,
            SeasonClock clock) {
        this.tree = tree;
        this.search = search;
        this.farmers = farmers;
        this.honours = honours;
        this.movements = movements;
        this.propose = propose;
        this.desks = desks;
        this.consents = consents;
        this.evidence = evidence;
        this.exemplars = exemplars;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 470;
    }

    @Override
    public void tell() {
        var units = tree.on(Actor.SYSTEM, clock.today());
        units.forEach(unit -> byId.put(unit.id(), unit));
        var codes = units.stream().collect(Collectors.toMap(Unit::code, unit -> unit));
        var ofFarmer = codes.get(FARMER_OF);
        var notYet = codes.get(NOT_YET);
        if (ofFarmer == null || notYet == null) {
            return;
        }
        byCode.putAll(movements
                .forUnit(units.getFirst().path(), seasons.of(units.getFirst()).orElse(""))
                .stream()
                .collect(Collectors.toMap(Movement::code, Movement::id)));
        var morning = clock.shift();
        try {
            clock.shiftBy(clock.shiftTo(PROPOSED));
            farmers.register(notYet, officer(notYet), "Kim Thị Sa Vươl", "Sa Vươl", 1981);
            var farmer = proposed(
                    ofFarmer, farmers.register(ofFarmer, officer(ofFarmer), "Thạch Thị Sà Phone", "Sà Phone", 1979));
            var below = below(units);
            clock.shiftBy(clock.shiftTo(DECIDED));
            desks.takeUp(farmer, true, byId);
            desks.decide(below, byId);
        } finally {
            clock.shiftBy(morning);
        }
    }

    /// Two of each commune of Châu Thành, one of every fourth commune elsewhere, one of every fifth body.
    private List<Long> below(List<Unit> units) {
        var ids = new ArrayList<Long>();
        var district = units.stream()
                .filter(unit -> unit.code().equals(DISTRICT))
                .findFirst()
                .orElseThrow();
        var at = 0;
        for (var unit : units) {
            var ours = Long.valueOf(district.id()).equals(unit.parentId())
                    && !unit.code().equals(NOT_YET);
            var every = unit.kind().equals("xa") ? OTHER_COMMUNES : BODIES;
            var turn = unit.parentId() != null && ++at % every == 0;
            candidates(unit, ours ? 2 : turn ? 1 : 0).forEach(one -> ids.add(proposed(unit, one.id(), one)));
        }
        return ids;
    }

    private List<Registrant> candidates(Unit unit, int wanted) {
        return wanted == 0
                ? List.of()
                : search.find(Actor.SYSTEM, RegistrantFilter.under(unit.id()), 60, 0).rows().stream()
                        .map(RegistrantSearch.Listed::registrant)
                        .filter(one -> one.unitId() == unit.id() && one.facts().work() != Work.LEADER)
                        .skip(number % 3)
                        .limit(wanted)
                        .toList();
    }

    private long proposed(Unit unit, long registrantId) {
        var found = search.find(Actor.SYSTEM, RegistrantFilter.under(unit.id()), 200, 0).rows().stream()
                .map(RegistrantSearch.Listed::registrant)
                .filter(one -> one.id() == registrantId)
                .findFirst()
                .orElseThrow();
        return proposed(unit, registrantId, found);
    }

    /// Every ninth is still a draft, every seventh waits for the head.
    private long proposed(Unit unit, long registrantId, Registrant one) {
        var sheet = Deeds.of(one, number, byCode);
        var turn = number++;
        return as(officer(unit), actor -> {
            var id = propose.begin(actor, unit.id(), registrantId);
            propose.save(actor, id, version(id), sheet);
            if (turn % 3 != 1) {
                evidence.add(actor, id, "Xác nhận của đơn vị", new Upload("xac-nhan.pdf", BlankPdf.about(unit.code())));
            }
            if (turn % 8 == 4 && one.kind() == Kind.PERSON) {
                honours.add(actor, registrantId, provincial(2018));
            }
            if (turn % 4 != 3) {
                consents.give(actor, id, consent(one));
            }
            if (turn % 9 == 8) {
                return id;
            }
            if (turn % 7 == 6) {
                propose.handOver(actor, id, version(id));
            } else {
                propose.sendUp(actor, id, version(id));
            }
            return id;
        });
    }

    private static Honour provincial(int year) {
        return new Honour(
                "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong",
                "",
                year,
                LocalDate.of(year, 5, 19),
                "1106/QĐ-UBND",
                "Ủy ban nhân dân tỉnh Sóc Trăng");
    }

    private static NewConsent consent(Registrant one) {
        var by = one.kind() == Kind.PERSON ? one.name().full() : "Người đại diện";
        return new NewConsent(
                by + " (nhân vật giả định)", PROPOSED, ConsentHow.PAPER, "Giấy đồng ý", true, false, null);
    }

    private int version(long id) {
        return exemplars.visibleTo(Actor.SYSTEM, id).version();
    }

    private static Actor officer(Unit unit) {
        return new Actor(
                0,
                "Cán bộ thi đua (nhân vật giả định)",
                Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT),
                unit.id(),
                unit.path());
    }

    private static <T> T as(Actor actor, Function<Actor, T> work) {
        return Acting.as(actor, () -> work.apply(actor));
    }
}
