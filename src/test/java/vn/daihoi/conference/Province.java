package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

/// A small province under KH 128, for tests on the real database. Châu Thành is a pilot by the plan.
@Component
class Province {
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private final LoadUnits load;
    private final Units units;
    private final PlanOwners owners;
    private final PutInForce put;
    private final SeasonClock clock;

    Province(LoadUnits load, Units units, PlanOwners owners, PutInForce put, SeasonClock clock) {
        this.load = load;
        this.units = units;
        this.owners = owners;
        this.put = put;
        this.clock = clock;
    }

    /// The season's twelfth of February, in whatever order the tests run.
    void open() {
        clock.shiftBy(clock.shiftTo(Cast.TODAY));
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
                        listed("94", "Tỉnh Sóc Trăng", "tinh", null, null),
                        listed("94-SYT", "Sở Y tế", "so-nganh", "94", 120),
                        listed("942", "Huyện Châu Thành", "huyen", "94", 150),
                        listed("943", "Huyện Kế Sách", "huyen", "94", 140),
                        listed("31569", "Thị trấn Châu Thành", "xa", "942", 60),
                        listed("31570", "Xã Hồ Đắc Kiện", "xa", "942", 200),
                        listed("31528", "Thị trấn Kế Sách", "xa", "943", 55)));
        put.put(
                owners.root().orElseThrow(),
                PlanReader.bundled("soc-trang-2020").yaml(),
                new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null));
    }

    private static ListedUnit listed(
            String code, String name, String kind, @Nullable String parent, @Nullable Integer staff) {
        return new ListedUnit(code, name, kind, parent, staff, null, SINCE, Confidence.HIGH, null, null);
    }

    Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code).orElseThrow());
    }

    Actor officer(String code, String name) {
        return person(code, name, Roles.UNIT_OFFICER);
    }

    Actor head(String code) {
        return person(code, "Lý Bình Cang", Roles.HEAD_OF_UNIT);
    }

    Actor standingBody() {
        return new Actor(
                1, "Trần Thị Bích Ngọc", Set.of(Roles.STANDING_BODY), unit("94").id(), Actor.EVERYTHING);
    }

    private Actor person(String code, String name, String role) {
        var unit = unit(code);
        return new Actor(100 + unit.id(), name, Set.of(role), unit.id(), unit.path());
    }
}
