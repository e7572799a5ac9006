package vn.daihoi.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
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

/// An invented province under KH 128: 11 districts, 95 departments and bodies, two communes below.
@Component
class Hundred {
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private final LoadUnits load;
    private final Units units;
    private final PlanOwners owners;
    private final PutInForce put;
    private final SeasonClock clock;

    Hundred(LoadUnits load, Units units, PlanOwners owners, PutInForce put, SeasonClock clock) {
        this.load = load;
        this.units = units;
        this.owners = owners;
        this.put = put;
        this.clock = clock;
    }

    void open() {
        clock.shiftBy(clock.shiftTo(LocalDate.of(2020, 2, 12)));
        Acting.asSystem(() -> {
            if (units.root().isEmpty()) {
                found();
            }
        });
    }

    @Transactional
    void found() {
        var listed = new ArrayList<ListedUnit>();
        listed.add(listed("94", "Tỉnh Sóc Trăng", "tinh", null, null));
        for (int i = 1; i <= 11; i++) {
            listed.add(listed("9%02d".formatted(40 + i), "Huyện thứ " + i, "huyen", "94", 100 + 37 * i));
        }
        for (int i = 1; i <= 95; i++) {
            listed.add(listed("94-S%02d".formatted(i), "Sở thứ " + i, "so-nganh", "94", 20 + (i * 53) % 170));
        }
        listed.add(listed("31500", "Xã một", "xa", "941", 60));
        listed.add(listed("31501", "Xã hai", "xa", "941", 80));
        load.load("test", List.copyOf(listed));
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

    Actor standingBody(long account, String name) {
        return new Actor(account, name, Set.of(Roles.STANDING_BODY), unit("94").id(), Actor.EVERYTHING);
    }

    Actor officer(String code) {
        var unit = unit(code);
        return new Actor(100 + unit.id(), "Cán bộ " + code, Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
    }
}
