package vn.daihoi.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.BasisFor;
import vn.daihoi.allocation.KeepScenario;
import vn.daihoi.allocation.Wish;
import vn.daihoi.selection.seats.Method;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Two ways to divide the congress's 500 seats, side by side and not decided yet. The numbers of the groups are
/// invented:
/// the plan names the groups (KH128 II.2.d) and leaves their numbers to the standing body.
@Component
@Profile("demo")
class AllocationChapter implements DemoChapter {
    private static final Map<String, Integer> KEPT = Map.of(
            "lanh-dao-tinh",
            40,
            "cstd-toan-quoc",
            5,
            "me-vnah",
            10,
            "anh-hung",
            15,
            "danh-hieu-nha-nuoc",
            20,
            "huan-chuong",
            30,
            "khach-moi",
            30);
    private static final Map<String, Integer> SHARED =
            Map.of("dien-hinh", 250, "lanh-dao-so-nganh", 70, "lanh-dao-huyen", 30);
    private static final int SEATS = 500;

    private final Units units;
    private final BasisFor basisFor;
    private final KeepScenario keep;

    AllocationChapter(Units units, BasisFor basisFor, KeepScenario keep) {
        this.units = units;
        this.basisFor = basisFor;
        this.keep = keep;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public void tell() {
        var root = units.root().orElseThrow();
        var actor = new Actor(
                0, "Trần Thị Bích Ngọc (nhân vật giả định)", Set.of(Roles.STANDING_BODY), root.id(), root.path());
        Acting.as(actor, () -> {
            basisFor.find(actor).ifPresent(basis -> propose(actor, basis));
            return true;
        });
    }

    private void propose(Actor actor, Basis basis) {
        keep(actor, "Theo số người, có cơ cấu (số liệu giả định)", wish(basis, Method.WEBSTER, true));
        keep(actor, "Phần dư lớn nhất, chưa có cơ cấu (số liệu giả định)", wish(basis, Method.LRM_HARE, false));
    }

    private void keep(Actor actor, String name, Wish wish) {
        keep.save(actor, keep.begin(actor, name), 1, name, wish);
    }

    private static Wish wish(Basis basis, Method method, boolean composed) {
        var lines = basis.units().stream().map(AllocationChapter::line).toList();
        var groups = new ArrayList<Wish.Group>();
        for (var group : basis.groups()) {
            int kept = KEPT.getOrDefault(group.code(), 0);
            int shared = composed ? SHARED.getOrDefault(group.code(), 0) : 0;
            groups.add(new Wish.Group(group.code(), kept + shared, shared > 0));
        }
        return new Wish(method, SEATS, true, lines, groups, List.of(), List.of(), null, null);
    }

    /// Whose number nobody knows yet is guessed. Every unit comes; a district sends more than an office, and one
    /// company of four thousand does not fill the hall.
    private static Wish.Line line(Unit unit) {
        boolean district = unit.kind().equals("huyen");
        int people = unit.staff() != null ? unit.staff() : district ? 1_500 : 60;
        return new Wish.Line(unit.id(), BigDecimal.valueOf(people), district ? 12 : 1, district ? 30 : 10, null);
    }
}
