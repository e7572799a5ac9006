package vn.daihoi.people;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.LoadUnits;
import vn.daihoi.unit.SampleTree;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Those who work with the register in tests, over the invented province of [SampleTree].
@Component
class People {
    private final LoadUnits load;
    private final Units units;
    private final SeasonClock clock;
    private final AddRegistrant add;
    private int count;

    People(LoadUnits load, Units units, SeasonClock clock, AddRegistrant add) {
        this.load = load;
        this.units = units;
        this.clock = clock;
        this.add = add;
    }

    void open() {
        clock.shiftBy(clock.shiftTo(LocalDate.of(2020, 2, 12)));
        Acting.asSystem(() -> {
            if (units.root().isEmpty()) {
                load.load("sample", SampleTree.LIST);
            }
        });
    }

    /// A number nobody has had in this database, for names that shall not meet those of other tests.
    int count() {
        return count++;
    }

    Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code).orElseThrow());
    }

    Actor standingBody() {
        return actor("99", "Trần Thị Bích Ngọc", Roles.STANDING_BODY);
    }

    Actor officer(String code) {
        return actor(code, "Sơn Thị Mỹ Dung", Roles.UNIT_OFFICER);
    }

    Actor head(String code) {
        return actor(code, "Lý Bình Cang", Roles.HEAD_OF_UNIT);
    }

    Actor viewer() {
        return actor("99", "Người theo dõi", Roles.VIEWER);
    }

    Actor administrator() {
        return actor("99", "Quản trị", Roles.ADMINISTRATOR);
    }

    /// A teacher of the unit, by the standing body's hand.
    Registrant teacher(String unit, String name, int bornYear, Sensitive sensitive) {
        var facts = Facts.of(Sex.FEMALE, bornYear, "Giáo viên");
        return enter(new NewRegistrant(Profile.person(unit(unit).id(), name, facts), sensitive, false));
    }

    Registrant enter(NewRegistrant fresh) {
        var body = standingBody();
        return Acting.as(body, () -> add.add(body, fresh));
    }

    private Actor actor(String code, String name, String role) {
        var unit = unit(code);
        return new Actor(1000 + unit.id(), name, Set.of(role), unit.id(), unit.path());
    }
}
