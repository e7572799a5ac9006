package vn.daihoi.demo.invented;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Entry;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Name;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.BundledList;
import vn.daihoi.unit.Unit;

/// The invented people of `demo/people.csv`.
final class ByHand {
    private ByHand() {}

    static List<Entry> entries(Map<String, Unit> units) {
        return BundledList.read("demo/people.csv").stream()
                .flatMap(row -> unit(units, row).map(unit -> entry(unit, row)).stream())
                .toList();
    }

    private static Optional<Unit> unit(Map<String, Unit> units, Map<String, String> row) {
        return Optional.ofNullable(units.get(cell(row, "unit")));
    }

    private static Entry entry(Unit unit, Map<String, String> row) {
        var name = new Name(cell(row, "name"), "", cell(row, "title"), cell(row, "given"));
        var sex = Sex.coded(cell(row, "sex")).orElse(null);
        var facts = Facts.of(sex, Integer.valueOf(cell(row, "born")), cell(row, "post"));
        var sensitive = new Sensitive(known(row, "ethnicity"), known(row, "religion"), null);
        var profile = new Profile(Kind.PERSON, unit.id(), name, facts);
        return new Entry(
                new NewRegistrant(profile, sensitive, true), honours(row).toList());
    }

    private static Stream<Honour> honours(Map<String, String> row) {
        var award = cell(row, "award");
        return award.isEmpty() ? Stream.of() : Stream.of(Honour.of(award, Integer.parseInt(cell(row, "year"))));
    }

    private static @Nullable String known(Map<String, String> row, String column) {
        var text = cell(row, column);
        return text.isEmpty() ? null : text;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
