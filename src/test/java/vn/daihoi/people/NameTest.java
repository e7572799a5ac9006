package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void titles_do_not_sort_and_do_not_tell_people_apart() {
        assertThat(matchKey("Thượng tọa Thích Thiện Tâm")).isEqualTo(matchKey("Thích Thiện Tâm"));
        assertThat(matchKey("Thượng toạ Thích Thiện Tâm")).isEqualTo("tam thien thich");
        assertThat(Name.of("Hộ ông Trần Văn An").sortKey(Kind.HOUSEHOLD))
                .isEqualTo(Name.of("Trần Văn An").sortKey(Kind.PERSON));
    }

    @Test
    void family_names_that_look_like_titles_stay() {
        assertThat(matchKey("Hồ Thị Lan")).isEqualTo("lan thi ho");
        assertThat(matchKey("Ông Thị Bích Hà")).isEqualTo("ha bich thi ong");
        assertThat(matchKey("Đại Đức")).as("nothing but a title").isEqualTo("duc dai");
    }

    @Test
    void spellings_of_one_name_match() {
        assertThat(matchKey("Lý Thị Thúy Hòa")).isEqualTo(matchKey("LÍ THI THUÝ HOÀ"));
    }

    @Test
    void ethnic_groups_are_known_by_any_of_their_names() {
        assertThat(EthnicGroups.find("KHMER")).contains("Khơ-me");
        assertThat(EthnicGroups.find("khơ me")).contains("Khơ-me");
        assertThat(EthnicGroups.find("Hoa")).contains("Hoa");
        assertThat(EthnicGroups.find("Thổ")).as("itself before an alias").contains("Thổ");
        assertThat(EthnicGroups.find("04")).isEmpty();
        assertThat(EthnicGroups.names()).hasSize(55);
        assertThat(Religions.find("Thiên chúa giáo")).contains("Công giáo");
    }

    @Test
    void the_three_families_of_honours_stay_apart() {
        assertThat(Awards.coded("huan-chuong-lao-dong").orElseThrow().family()).isEqualTo(AwardFamily.COMMENDATION);
        assertThat(Awards.coded("anh-hung-lao-dong").orElseThrow().family()).isEqualTo(AwardFamily.STATE_TITLE);
        assertThat(Awards.named("chiến sĩ tiên tiến").orElseThrow().family()).isEqualTo(AwardFamily.EMULATION);
        assertThat(Awards.HEROES).allMatch(code -> Awards.coded(code).isPresent());
    }

    @Test
    void an_award_of_the_law_of_2022_cannot_be_of_2019() {
        var fresh = Awards.coded("xa-phuong-thi-tran-tieu-bieu").orElseThrow();
        assertThat(fresh.mayBeGivenIn(2019)).isFalse();
        assertThat(fresh.mayBeGivenIn(2024)).isTrue();
        assertThat(Awards.coded("huan-chuong-doc-lap").orElseThrow().mayBeGivenIn(1998))
                .isTrue();
    }

    @Test
    void an_age_is_counted_from_the_day_or_from_the_year() {
        assertThat(age(1990, LocalDate.of(1990, 6, 1))).isEqualTo(29);
        assertThat(age(1990, null)).isEqualTo(30);
    }

    private static Integer age(int year, LocalDate day) {
        return new Traits(
                        1,
                        1,
                        1,
                        Kind.PERSON,
                        null,
                        year,
                        day,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        java.util.Set.of())
                .ageOn(LocalDate.of(2020, 2, 12));
    }

    private static String matchKey(String display) {
        return Name.of(display).matchKey(Kind.PERSON);
    }
}
