package vn.daihoi.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.AddRegistrant;
import vn.daihoi.people.Facts;
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

/// A small province under KH 128 with people, for tests on the real database.
@Component
public class Season {
    public static final LocalDate TODAY = LocalDate.of(2020, 6, 20);
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private final LoadUnits load;
    private final Units units;
    private final PlanOwners owners;
    private final PutInForce put;
    private final AddRegistrant add;
    private final SeasonClock clock;

    Season(LoadUnits load, Units units, PlanOwners owners, PutInForce put, AddRegistrant add, SeasonClock clock) {
        this.load = load;
        this.units = units;
        this.owners = owners;
        this.put = put;
        this.add = add;
        this.clock = clock;
    }

    public void open() {
        clock.shiftBy(clock.shiftTo(TODAY));
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
                        listed("94", "Tỉnh Sóc Trăng", "tinh", null),
                        listed("94-SYT", "Sở Y tế", "so-nganh", "94"),
                        listed("942", "Huyện Châu Thành", "huyen", "94"),
                        listed("943", "Huyện Kế Sách", "huyen", "94"),
                        listed("31569", "Thị trấn Châu Thành", "xa", "942"),
                        listed("31570", "Xã Hồ Đắc Kiện", "xa", "942")));
        put.put(
                owners.root().orElseThrow(),
                PlanReader.bundled("soc-trang-2020").yaml(),
                new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null));
    }

    private static ListedUnit listed(String code, String name, String kind, @Nullable String parent) {
        return new ListedUnit(code, name, kind, parent, 300, null, SINCE, Confidence.HIGH, null, null);
    }

    public Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code).orElseThrow());
    }

    public Actor officer(String code) {
        return person(code, 100, "Sơn Thị Mỹ Dung", Roles.UNIT_OFFICER);
    }

    public Actor colleague(String code) {
        return person(code, 300, "Đặng Hữu Nghĩa", Roles.UNIT_OFFICER);
    }

    public Actor head(String code) {
        return person(code, 200, "Lý Bình Cang", Roles.HEAD_OF_UNIT);
    }

    public Actor standingBody() {
        var root = unit("94");
        return new Actor(1, "Trần Thị Bích Ngọc", Set.of(Roles.STANDING_BODY), root.id(), root.path());
    }

    /// An invented person of the unit, entered by the standing body.
    public long person(String unit, String name, int bornYear, Sex sex, String ethnicity) {
        var body = standingBody();
        var facts = new Facts(sex, bornYear, null, "Nông dân", "", Work.DIRECT, null, null, null, null, null, false);
        var fresh = new NewRegistrant(
                new Profile(vn.daihoi.people.Kind.PERSON, unit(unit).id(), Name.of(name), facts),
                new Sensitive(ethnicity, "Không", false),
                true);
        return Acting.as(body, () -> add.add(body, fresh)).id();
    }

    private Actor person(String code, long account, String name, String role) {
        var unit = unit(code);
        return new Actor(account + unit.id(), name, Set.of(role), unit.id(), unit.path());
    }
}
