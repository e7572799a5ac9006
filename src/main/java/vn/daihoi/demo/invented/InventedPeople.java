package vn.daihoi.demo.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Entry;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Name;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.unit.Unit;

/// About 4,000 people, collectives and households over the real units of the province, invented and marked so.
public final class InventedPeople {
    private static final long SEED = 128;

    private final Dice dice = new Dice(SEED);
    private final Names names = new Names(dice);
    private final Careers careers = new Careers(dice);
    private final Map<Long, Unit> byId;

    private InventedPeople(List<Unit> units) {
        this.byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /// Always the same people for the same units.
    public static List<Entry> of(List<Unit> units) {
        var invented = new InventedPeople(units);
        var entries = new ArrayList<Entry>();
        units.stream().sorted(Comparator.comparing(Unit::code)).forEach(unit -> invented.fill(unit, entries));
        entries.addAll(ByHand.entries(units.stream().collect(Collectors.toMap(Unit::code, Function.identity()))));
        return entries;
    }

    private void fill(Unit unit, List<Entry> entries) {
        for (var i = 0; i < persons(unit); i++) {
            entries.add(person(unit));
        }
        if (unit.parentId() != null) {
            entries.add(collective(unit));
        }
        if (unit.kind().equals("xa")) {
            entries.add(household(unit));
        }
    }

    private static int persons(Unit unit) {
        return switch (unit.kind()) {
            case "xa" -> 20;
            case "huyen" -> 46;
            case "tinh" -> 0;
            default -> 12;
        };
    }

    private Entry person(Unit unit) {
        var district = district(unit);
        var ethnicity = Ethnicity.of(dice, Ethnicity.placeOf(unit, district));
        var post = dice.one(Post.of(unit), Post::weight);
        var woman = !post.isClergy() && dice.in100(post.work() == Work.LEADER ? 34 : 47);
        var name = post.isClergy() ? names.clergy(ethnicity) : names.of(ethnicity, woman);
        var party = dice.in100(post.party());
        var religion = post.isClergy() ? "Phật giáo" : party && dice.in100(40) ? "Không" : ethnicity.religion(dice);
        return entry(
                new Profile(Kind.PERSON, unit.id(), name, facts(unit, post, woman ? Sex.FEMALE : Sex.MALE)),
                new Sensitive(ethnicity.official(), religion, party),
                "nha-nuoc".equals(post.economy() == null ? "" : post.economy().code()));
    }

    private Facts facts(Unit unit, Post post, Sex sex) {
        var year = Math.clamp(dice.around(post.work() == Work.LEADER ? 1972 : 1979, 9), 1946, 1999);
        var day = dice.in100(60) ? LocalDate.of(year, dice.between(1, 12), dice.between(1, 28)) : null;
        return new Facts(
                sex,
                year,
                day,
                post.name(),
                "",
                post.work(),
                Objects.requireNonNullElseGet(post.sector(), () -> Sectors.of(unit.name())),
                post.economy(),
                null,
                post.education(),
                post.theory(),
                dice.in100(post.work() == Work.DIRECT ? 22 : 9));
    }

    private Entry collective(Unit unit) {
        var name = unit.kind().equals("xa")
                ? dice.one(
                                "Tổ hợp tác sản xuất lúa",
                                "Câu lạc bộ phụ nữ tiết kiệm",
                                "Tổ tự quản an ninh",
                                "Đội văn nghệ Khmer")
                        + " ấp " + dice.between(1, 9)
                : dice.one(
                        "Phòng Tổ chức – Hành chính", "Phòng Nghiệp vụ", "Tổ Công đoàn", "Phòng Kế hoạch – Tài chính");
        var sector = unit.kind().equals("xa") ? Sector.FARMING : Sectors.of(unit.name());
        return entry(new Profile(Kind.COLLECTIVE, unit.id(), Name.of(name), facts(sector)), Sensitive.UNKNOWN, true);
    }

    private Entry household(Unit unit) {
        var ethnicity = Ethnicity.of(dice, district(unit));
        var woman = dice.in100(40);
        var name = names.of(ethnicity, woman);
        var called = new Name((woman ? "Hộ bà " : "Hộ ông ") + name.display(), "", "", name.given());
        return entry(
                new Profile(Kind.HOUSEHOLD, unit.id(), called, facts(Sector.FARMING)),
                new Sensitive(ethnicity.official(), ethnicity.religion(dice), null),
                false);
    }

    private Facts facts(@Nullable Sector sector) {
        return new Facts(null, null, null, "", "", Work.DIRECT, sector, null, null, null, null, dice.in100(15));
    }

    private Entry entry(Profile profile, Sensitive sensitive, boolean onPayroll) {
        return new Entry(new NewRegistrant(profile, sensitive, true), careers.of(profile.kind(), onPayroll));
    }

    /// Code of the district the unit is or lies in; the province's own bodies have none.
    private String district(Unit unit) {
        var parent = byId.get(unit.parentId() == null ? 0L : unit.parentId());
        return unit.kind().equals("xa") && parent != null ? parent.code() : unit.code();
    }
}
