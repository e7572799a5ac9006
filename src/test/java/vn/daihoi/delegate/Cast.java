package vn.daihoi.delegate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.composition.Population;
import vn.daihoi.delegate.composition.ValueWords;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.people.Economy;
import vn.daihoi.people.Education;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Theory;
import vn.daihoi.people.Traits;
import vn.daihoi.people.Work;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.AxisTarget;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Measure;
import vn.daihoi.plan.Shares;
import vn.daihoi.plan.Target;
import vn.daihoi.shared.Citation;

/// Invented delegates and yardsticks.
public final class Cast {
    public static final LocalDate DAY = LocalDate.of(2020, 8, 20);
    public static final Citation CITE = Citation.of("KH128 II.2.b");

    private Cast() {}

    public static Delegate delegate(long id, EntryKind kind, Traits traits) {
        var name = "Đại biểu " + id;
        return new Delegate(id, id, name, (int) id, "", kind, "", 1, "Xã A", "xa", "Xã A", null, traits);
    }

    public static Delegate woman(long id) {
        return delegate(id, EntryKind.INDIVIDUAL, traits(true, 1985, "Kinh"));
    }

    public static Delegate man(long id) {
        return delegate(id, EntryKind.INDIVIDUAL, traits(false, 1975, "Kinh"));
    }

    public static Delegate guest(long id) {
        return delegate(id, EntryKind.GUEST, traits(false, 1970, "Kinh"));
    }

    public static Delegate of(long id, String ethnicity) {
        return delegate(id, EntryKind.INDIVIDUAL, traits(false, 1970, ethnicity));
    }

    public static Delegate attending(Delegate one, @Nullable Attendance attendance) {
        return new Delegate(
                one.entryId(),
                one.registrantId(),
                one.name(),
                one.place(),
                one.post(),
                one.kind(),
                one.group(),
                one.unitId(),
                one.unit(),
                one.branch(),
                one.locality(),
                attendance,
                one.traits());
    }

    public static Traits traits(@Nullable Boolean woman, @Nullable Integer born, @Nullable String ethnicity) {
        return new Traits(
                1,
                1,
                1,
                Kind.PERSON,
                woman == null ? null : woman ? Sex.FEMALE : Sex.MALE,
                born,
                null,
                ethnicity,
                "Không",
                true,
                Education.UNIVERSITY,
                Theory.ELEMENTARY,
                Sector.FARMING,
                Economy.HOUSEHOLD,
                Work.DIRECT,
                false,
                Set.of());
    }

    public static Traits unknown() {
        return new Traits(
                1,
                1,
                1,
                Kind.PERSON,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                Set.of());
    }

    @SafeVarargs
    public static List<Delegate> all(List<Delegate>... some) {
        var all = new ArrayList<Delegate>();
        for (var part : some) {
            all.addAll(part);
        }
        return all;
    }

    public static Yardstick bare() {
        return new Yardstick(null, null, List.of(), Population.UNKNOWN, Map.of(), DAY, ValueWords.AS_KEPT);
    }

    public static Yardstick cap(int cap) {
        return new Yardstick(
                new Cited<>(cap, CITE), null, List.of(), Population.UNKNOWN, Map.of(), DAY, ValueWords.AS_KEPT);
    }

    public static Yardstick shares(@Nullable Integer tolerance) {
        return new Yardstick(
                null,
                new Cited<>(new Shares(70, 30, true, tolerance), CITE),
                List.of(),
                Population.UNKNOWN,
                Map.of(),
                DAY,
                ValueWords.AS_KEPT);
    }

    public static Yardstick axis(
            UnaryOperator<Axis> change, Measure measure, Population population, Target... targets) {
        var wanted =
                List.of(targets).stream().map(it -> new AxisTarget(null, it)).toList();
        var axis = change.apply(new Axis("truc", "Trục", measure, 35, wanted, null));
        return new Yardstick(
                null, null, List.of(new Cited<>(axis, CITE)), population, Map.of(), DAY, ValueWords.AS_KEPT);
    }

    public static Population people(Map<String, Long> byValue) {
        return new Population(Map.of("truc", new Population.Numbers(byValue, "Tổng điều tra")));
    }
}
