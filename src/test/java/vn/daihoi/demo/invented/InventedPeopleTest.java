package vn.daihoi.demo.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.daihoi.people.Entry;
import vn.daihoi.people.EthnicGroups;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Religions;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.shared.BundledList;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.Unit;

class InventedPeopleTest {
    private static final List<Unit> UNITS = units();
    private static final List<Entry> ALL = InventedPeople.of(UNITS);
    private static final List<Entry> PERSONS = ALL.stream()
            .filter(entry -> entry.fresh().profile().kind() == Kind.PERSON)
            .toList();

    @Test
    void they_are_about_four_thousand_and_always_the_same() {
        assertThat(ALL.size()).isBetween(3_800, 4_300);
        assertThat(InventedPeople.of(UNITS)).isEqualTo(ALL);
    }

    @Test
    void every_one_is_marked_as_invented() {
        assertThat(ALL).allMatch(entry -> entry.fresh().invented());
    }

    @Test
    void the_mix_is_that_of_the_province() {
        assertThat(share(entry -> "Kinh".equals(ethnicity(entry)))).isCloseTo(64, within(2.5));
        assertThat(share(entry -> "Khơ-me".equals(ethnicity(entry)))).isCloseTo(31, within(2.5));
        assertThat(share(entry -> "Hoa".equals(ethnicity(entry)))).isCloseTo(5, within(1.5));
        assertThat(share(entry -> entry.fresh().profile().facts().sex() == Sex.FEMALE))
                .isBetween(36.0, 50.0);
        assertThat(share(entry -> entry.fresh().profile().facts().work() == Work.DIRECT))
                .isBetween(35.0, 65.0);
        assertThat(share(entry -> Boolean.TRUE.equals(entry.fresh().sensitive().partyMember())))
                .isBetween(30.0, 65.0);
    }

    @Test
    void names_come_from_the_official_lists() {
        assertThat(PERSONS)
                .allMatch(entry -> EthnicGroups.names().contains(ethnicity(entry)))
                .allMatch(entry -> {
                    var religion = entry.fresh().sensitive().religion();
                    return religion == null || Religions.names().contains(religion);
                });
    }

    private static String ethnicity(Entry entry) {
        return String.valueOf(entry.fresh().sensitive().ethnicity());
    }

    private static double share(Predicate<Entry> wanted) {
        return 100.0 * PERSONS.stream().filter(wanted).count() / PERSONS.size();
    }

    private static List<Unit> units() {
        var ids = new HashMap<String, Long>();
        var units = new ArrayList<Unit>();
        for (Map<String, String> row : BundledList.read("units/soc-trang.csv")) {
            var id = ids.size() + 1L;
            ids.put(row.get("code"), id);
            units.add(new Unit(
                    id,
                    row.get("code"),
                    row.get("name"),
                    row.get("kind"),
                    ids.get(row.get("parent")),
                    "" + id,
                    null,
                    LocalDate.of(2015, 1, 1),
                    null,
                    Confidence.HIGH,
                    null,
                    0));
        }
        return units;
    }
}
