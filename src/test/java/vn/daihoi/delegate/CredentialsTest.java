package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.delegate.credentials.Facet;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Traits;

class CredentialsTest {
    private static Credentials.Table table(Credentials credentials, Facet facet) {
        return credentials.tables().stream()
                .filter(table -> table.facet() == facet)
                .findFirst()
                .orElseThrow();
    }

    private static int number(Credentials credentials, Facet facet, String part) {
        return table(credentials, facet).parts().stream()
                .filter(one -> one.code().equals(part))
                .mapToInt(Credentials.Part::number)
                .sum();
    }

    @Test
    void every_table_adds_up_to_the_number_of_delegates_whatever_is_unknown() {
        var random = new Random(128);
        for (var round = 0; round < 300; round++) {
            var delegates = new ArrayList<Delegate>();
            for (var id = 1; id <= random.nextInt(0, 80); id++) {
                var kind = EntryKind.values()[random.nextInt(4)];
                var traits = Cast.traits(
                        random.nextInt(3) == 0 ? null : random.nextBoolean(),
                        random.nextInt(4) == 0 ? null : random.nextInt(1920, 2010),
                        random.nextInt(4) == 0
                                ? null
                                : List.of("Kinh", "Khơ-me", "Hoa").get(random.nextInt(3)));
                delegates.add(Cast.delegate(id, kind, random.nextInt(5) == 0 ? Cast.unknown() : traits));
            }

            var credentials = Credentials.of(delegates, Cast.DAY);

            assertThat(credentials.tables())
                    .hasSize(Facet.values().length)
                    .allSatisfy(table ->
                            assertThat(table.total()).as(table.facet().code()).isEqualTo(delegates.size()));
        }
    }

    @Test
    void those_present_add_up_in_every_table_and_with_the_absent_to_those_summoned() {
        var random = new Random(2020);
        for (var round = 0; round < 100; round++) {
            var delegates = new ArrayList<Delegate>();
            var came = 0;
            for (var id = 1; id <= random.nextInt(1, 60); id++) {
                var attendance = random.nextInt(4) == 0 ? null : Attendance.values()[random.nextInt(3)];
                came += attendance == Attendance.PRESENT ? 1 : 0;
                delegates.add(Cast.attending(Cast.woman(id), attendance));
            }

            var credentials = Credentials.of(delegates, Cast.DAY);

            assertThat(credentials.present()).isEqualTo(came);
            var summoned = delegates.size();
            assertThat(credentials.tables())
                    .allSatisfy(table ->
                            assertThat(table.present()).as(table.facet().code()).isEqualTo(credentials.present()));
            assertThat(number(credentials, Facet.ATTENDANCE, "present")).isEqualTo(came);
            assertThat(table(credentials, Facet.ATTENDANCE).total()).isEqualTo(summoned);
        }
    }

    @Test
    void ages_fall_into_the_bands_of_the_report() {
        var delegates = new ArrayList<Delegate>();
        List.of(1991, 1990, 1980, 1979, 1970, 1969, 1960, 1959, 1950, 1949)
                .forEach(year ->
                        delegates.add(Cast.delegate(year, EntryKind.INDIVIDUAL, Cast.traits(false, year, "Kinh"))));
        delegates.add(Cast.delegate(1, EntryKind.GUEST, Cast.unknown()));

        var credentials = Credentials.of(delegates, LocalDate.of(2020, 8, 20));

        assertThat(table(credentials, Facet.AGE).parts())
                .extracting(Credentials.Part::code, Credentials.Part::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0-29", 1),
                        org.assertj.core.groups.Tuple.tuple("30-40", 2),
                        org.assertj.core.groups.Tuple.tuple("41-50", 2),
                        org.assertj.core.groups.Tuple.tuple("51-60", 2),
                        org.assertj.core.groups.Tuple.tuple("61-70", 2),
                        org.assertj.core.groups.Tuple.tuple("71", 1),
                        org.assertj.core.groups.Tuple.tuple("unknown", 1));
    }

    @Test
    void the_oldest_and_the_youngest_are_told_with_name_and_unit() {
        var delegates = List.of(
                Cast.delegate(1, EntryKind.INDIVIDUAL, Cast.traits(true, 1922, "Kinh")),
                Cast.delegate(2, EntryKind.INDIVIDUAL, Cast.traits(true, 2009, "Kinh")),
                Cast.delegate(3, EntryKind.GUEST, Cast.unknown()));

        var credentials = Credentials.of(delegates, Cast.DAY);

        assertThat(credentials.oldest()).isEqualTo(new Credentials.Aged("Đại biểu 1", "Xã A", 98, true));
        assertThat(credentials.youngest()).isEqualTo(new Credentials.Aged("Đại biểu 2", "Xã A", 11, true));
        assertThat(Credentials.of(List.of(), Cast.DAY).oldest()).isNull();
    }

    @Test
    void a_collective_has_no_sex_to_be_unknown_and_stands_apart_from_the_kind_of_delegate() {
        var none = Cast.unknown();
        var club = new Traits(
                none.registrantId(),
                none.unitId(),
                none.localityId(),
                Kind.COLLECTIVE,
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
        var credentials = Credentials.of(List.of(Cast.delegate(1, EntryKind.COLLECTIVE, club), Cast.man(2)), Cast.DAY);

        for (var facet : List.of(Facet.SEX, Facet.AGE, Facet.ETHNICITY, Facet.PARTY)) {
            assertThat(number(credentials, facet, Facet.COLLECTIVE))
                    .as(facet.code())
                    .isEqualTo(1);
        }
        assertThat(number(credentials, Facet.SEX, Facet.UNKNOWN)).isZero();
        assertThat(number(credentials, Facet.KIND, Facet.COLLECTIVE)).isZero();
        assertThat(number(credentials, Facet.KIND, EntryKind.COLLECTIVE.code())).isEqualTo(1);
    }

    @Test
    void minorities_and_believers_are_counted_from_what_is_known() {
        var delegates =
                List.of(Cast.of(1, "Khơ-me"), Cast.of(2, "Kinh"), Cast.delegate(3, EntryKind.GUEST, Cast.unknown()));

        var credentials = Credentials.of(delegates, Cast.DAY);

        assertThat(credentials.minority()).isEqualTo(1);
        assertThat(credentials.religious()).isZero();
        assertThat(number(credentials, Facet.ETHNICITY, Facet.UNKNOWN)).isEqualTo(1);
        assertThat(number(credentials, Facet.KIND, "guest")).isEqualTo(1);
    }

    @Test
    void everybody_is_counted_with_their_highest_commendation_and_no_other_family() {
        var merit = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
        var delegates = List.of(
                honoured(1, merit, "giay-khen-cua-chu-tich-ubnd-cap-xa", Awards.NATIONAL_FIGHTER),
                honoured(2, merit, "bang-khen-cua-thu-tuong-chinh-phu"),
                honoured(3, merit, "huan-chuong-lao-dong"),
                honoured(4, Awards.NATIONAL_FIGHTER, Awards.HEROIC_MOTHER),
                honoured(5));

        var credentials = Credentials.of(delegates, Cast.DAY);

        assertThat(number(credentials, Facet.COMMENDATION, "commended-bang-khen"))
                .isEqualTo(1);
        assertThat(number(credentials, Facet.COMMENDATION, "commended-bang-khen-thu-tuong"))
                .isEqualTo(1);
        assertThat(number(credentials, Facet.COMMENDATION, "commended-huan-chuong"))
                .isEqualTo(1);
        assertThat(number(credentials, Facet.COMMENDATION, "commended-none")).isEqualTo(2);
    }

    private static Delegate honoured(long id, String... awards) {
        var like = Cast.traits(true, 1980, "Khơ-me");
        return Cast.delegate(
                id,
                EntryKind.INDIVIDUAL,
                new Traits(
                        id,
                        1,
                        1,
                        Kind.PERSON,
                        like.sex(),
                        like.bornYear(),
                        null,
                        like.ethnicity(),
                        like.religion(),
                        like.partyMember(),
                        like.education(),
                        like.theory(),
                        like.sector(),
                        like.economy(),
                        like.work(),
                        false,
                        Set.of(awards)));
    }
}
