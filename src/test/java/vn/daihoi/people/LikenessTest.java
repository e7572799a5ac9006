package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void a_name_written_another_way_in_two_units_looks_quite_alike() {
        var alike = alike("Lý Mỹ Quý", 1985, "Lí Mĩ Quí", 1985, 1);

        assertThat(alike.score()).isEqualTo(76);
        assertThat(alike.degree()).isEqualTo(Alike.Degree.QUITE);
        assertThat(keys(alike))
                .contains("people.reason.name.spelling", "people.reason.born.year", "people.reason.unit.two");
    }

    @Test
    void a_year_off_by_one_counts_less_than_the_same_year() {
        assertThat(alike("Huỳnh Quốc Nghĩa", 1974, "Huỳnh Quốc Nghĩa", 1975, 2).score())
                .isLessThan(alike("Huỳnh Quốc Nghĩa", 1974, "Huỳnh Quốc Nghĩa", 1974, 2)
                        .score())
                .isGreaterThan(50);
    }

    @Test
    void shortened_names_are_understood() {
        assertThat(keys(alike("Trần Văn Út Em", 1958, "Tr. V. Út Em", 1958, 1))).contains("people.reason.name.short");
        assertThat(Likeness.areShortened("em ut van tran", "em ut v tr")).isTrue();
        assertThat(Likeness.areShortened("em ut van tran", "anh ut v tr")).isFalse();
        assertThat(Likeness.areShortened("em ut van tran", "em ut tran")).isFalse();
    }

    @Test
    void a_common_name_and_another_ethnic_group_speak_against() {
        var alike = Likeness.of(
                registrant(1, "Nguyễn Văn Minh", 1980),
                registrant(2, "Nguyễn Văn Minh", 1980),
                traits(1, "Kinh"),
                traits(2, "Khơ-me"),
                40);

        assertThat(alike.score()).isLessThan(50);
        assertThat(alike.reasons()).filteredOn(reason -> !reason.speaksFor()).hasSize(2);
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        assertThat(alike("Thạch Sà Rươn", 1969, "Thach Sa Ruon", 1970, 1).score())
                .isEqualTo(
                        alike("Thach Sa Ruon", 1970, "Thạch Sà Rươn", 1969, 1).score());
    }

    private static List<String> keys(Alike alike) {
        return alike.reasons().stream().map(Alike.Reason::key).toList();
    }

    private static Alike alike(String name, int born, String otherName, int otherBorn, int bearers) {
        return Likeness.of(
                registrant(1, name, born),
                registrant(2, otherName, otherBorn),
                traits(1, null),
                traits(2, null),
                bearers);
    }

    private static Registrant registrant(long id, String name, int born) {
        var profile = Profile.person(id, name, Facts.of(null, born, ""));
        return new Registrant(id, profile, List.of(), false, null, 0, "", Instant.EPOCH);
    }

    private static Traits traits(long id, @Nullable String ethnicity) {
        return new Traits(
                id,
                id,
                id,
                Kind.PERSON,
                null,
                null,
                null,
                ethnicity,
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
}
