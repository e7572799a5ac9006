package vn.daihoi.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.people.AddRegistrant;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Name;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanOwners;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.PutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.ListedUnit;
import vn.daihoi.unit.LoadUnits;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// A district with two communes and twelve people proposed: half of them women, from one commune and the other.
@Component
class Assembly {
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private final LoadUnits load;
    private final Units units;
    private final PlanOwners owners;
    private final PutInForce put;
    private final AddRegistrant register;
    private final BeginList begin;
    private final AddEntries add;
    private final Delegates delegates;
    private final SeasonClock clock;

    Assembly(
            LoadUnits load,
            Units units,
            PlanOwners owners,
            PutInForce put,
            AddRegistrant register,
            BeginList begin,
            AddEntries add,
            Delegates delegates,
            SeasonClock clock) {
        this.load = load;
        this.units = units;
        this.owners = owners;
        this.put = put;
        this.register = register;
        this.begin = begin;
        this.add = add;
        this.delegates = delegates;
        this.clock = clock;
    }

    void open() {
        clock.shiftBy(clock.shiftTo(LocalDate.of(2020, 6, 20)));
        Acting.asSystem(() -> {
            if (units.root().isEmpty()) {
                found();
            }
        });
    }

    @Transactional
    void found() {
        load.load(
                "test",
                List.of(
                        unit("94", "Tỉnh Sóc Trăng", "tinh", null),
                        unit("942", "Huyện Châu Thành", "huyen", "94"),
                        unit("943", "Huyện Kế Sách", "huyen", "94"),
                        unit("31569", "Thị trấn Châu Thành", "xa", "942"),
                        unit("31570", "Xã Hồ Đắc Kiện", "xa", "942")));
        put.put(
                owners.root().orElseThrow(),
                PlanReader.bundled("soc-trang-2020").yaml(),
                new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null));
    }

    private static ListedUnit unit(String code, String name, String kind, @Nullable String parent) {
        return new ListedUnit(code, name, kind, parent, 300, null, SINCE, Confidence.HIGH, null, null);
    }

    Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code).orElseThrow());
    }

    Actor officer(String code) {
        var unit = unit(code);
        return new Actor(100 + unit.id(), "Sơn Thị Mỹ Dung", Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
    }

    /// The list of the district with everybody on it.
    long list(Actor officer) {
        var here = officer.unitId() == null ? 0 : officer.unitId();
        var list = Acting.as(officer, () -> begin.begin(officer, here, Purpose.HERE));
        var entries = new ArrayList<NewEntry>();
        for (int i = 0; i < 12; i++) {
            var from = i % 3 == 0 ? "31570" : "31569";
            var person = person(from, "Thạch Văn %c".formatted('A' + i), i % 2 == 0 ? Sex.FEMALE : Sex.MALE);
            entries.add(NewEntry.of(person, EntryKind.INDIVIDUAL, unit(from).id()));
        }
        Acting.as(officer, () -> add.add(officer, list, entries));
        return list;
    }

    /// Somebody who comes to the list later; id of the entry.
    long late(Actor officer, long list) {
        var person = person("31569", "Lâm Văn Muộn", Sex.MALE);
        var entry = NewEntry.of(person, EntryKind.INDIVIDUAL, unit("31569").id());
        Acting.as(officer, () -> add.add(officer, list, List.of(entry)));
        return Acting.as(
                officer,
                () -> delegates.of(officer, delegates.list(officer, list)).stream()
                        .filter(one -> one.registrantId() == person)
                        .findFirst()
                        .orElseThrow()
                        .entryId());
    }

    private long person(String unit, String name, Sex sex) {
        var root = unit("94");
        var body = new Actor(1, "Trần Thị Bích Ngọc", Set.of(Roles.STANDING_BODY), root.id(), root.path());
        var facts = new Facts(sex, 1980, null, "Nông dân", "", Work.DIRECT, null, null, null, null, null, false);
        var fresh = new NewRegistrant(
                new Profile(Kind.PERSON, unit(unit).id(), Name.of(name), facts),
                new Sensitive("Kinh", "Không", false),
                true);
        return Acting.as(body, () -> register.add(body, fresh)).id();
    }
}
