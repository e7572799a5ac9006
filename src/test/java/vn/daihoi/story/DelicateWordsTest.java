package vn.daihoi.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DelicateWordsTest {

    @Test
    void ethnicity_religion_and_party_are_found() {
        assertThat(DelicateWords.traits("Chị là người dân tộc Khmer ở xã Phú Tân."))
                .containsExactly("dân tộc Khmer");
        assertThat(DelicateWords.traits("Ông là người Hoa, theo Phật giáo")).containsExactly("người Hoa", "Phật giáo");
        assertThat(DelicateWords.traits("Bà con đồng bào Khơ-me học theo")).containsExactly("đồng bào Khơ-me");
        assertThat(DelicateWords.traits("Năm 2016 anh là Đảng viên trẻ nhất xã"))
                .containsExactly("Đảng viên");
    }

    @Test
    void names_and_plain_words_are_left_alone() {
        assertThat(DelicateWords.traits("Bà Nguyễn Thị Hoa làm kinh tế giỏi, hoa màu tốt tươi, báo tin lành cho xóm"))
                .isEmpty();
        assertThat(DelicateWords.traits("Mọi người thái độ vui vẻ; người mạnh giúp người yếu; Cao Lãnh, Thái Bình"))
                .isEmpty();
        assertThat(DelicateWords.traits("đội viên, đoàn viên, hội viên")).isEmpty();
    }

    @Test
    void telephones_and_addresses_are_found_and_years_are_not() {
        assertThat(DelicateWords.contacts("gọi 0912 345 678 hoặc a.b@vd.vn")).hasSize(2);
        assertThat(DelicateWords.contacts("CCCD 094085001234")).hasSize(1);
        assertThat(DelicateWords.contacts("từ 2015 đến 2019, thu 1.200.000 đồng, quyết định 128/QĐ-UBND"))
                .isEmpty();
    }

    @Test
    void a_name_that_means_nothing_else_needs_no_word_before_it() {
        assertThat(DelicateWords.traits("Người nữ nông dân Khmer ấy và hộ Khơ-me bên cạnh"))
                .containsExactly("Khmer", "Khơ-me");
        assertThat(DelicateWords.traits("phụ nữ khmer")).hasSize(1);
        assertThat(DelicateWords.traits("dạy chữ Khmer và tiếng Khmer cho trẻ trong ấp"))
                .isEmpty();
    }

    @Test
    void titles_and_posts_tell_of_religion_and_party_too() {
        assertThat(DelicateWords.traits("Thượng tọa Thạch Huôl")).containsExactly("Thượng tọa");
        assertThat(DelicateWords.traits("Bí thư chi bộ, Trưởng ấp")).containsExactly("Bí thư chi bộ");
        assertThat(DelicateWords.traits("Phó Bí thư Đảng ủy xã")).isNotEmpty();
        assertThat(DelicateWords.traits("Bí thư Đoàn Thanh niên, Trưởng ban nhân dân ấp"))
                .isEmpty();
    }

    @Test
    void money_land_and_years_are_no_telephones() {
        assertThat(DelicateWords.contacts("lãi 150.000.000 đồng, năm sau 1.250.000.000 đồng"))
                .isEmpty();
        assertThat(DelicateWords.contacts("mỗi năm 2.500.000-3.000.000 đồng, các năm 2015-2016-2017"))
                .isEmpty();
        assertThat(DelicateWords.contacts("thu 150000000 đồng và 150 000 000 đ"))
                .isEmpty();
    }

    @Test
    void a_number_to_reach_or_to_know_somebody_by_stays_one_however_it_is_parted() {
        assertThat(DelicateWords.contacts("0912.345.678 đồng chí Hòa")).hasSize(1);
        assertThat(DelicateWords.contacts("CMND 365.123.456")).hasSize(1);
        assertThat(DelicateWords.contacts("+84 912 345 678")).hasSize(1);
        assertThat(DelicateWords.contacts("094.085.001.234")).hasSize(1);
    }

    @Test
    void name_and_post_are_shown_without_what_they_would_tell() {
        assertThat(DelicateWords.withoutTitle("Đại đức Danh Sóc Thia")).isEqualTo("Danh Sóc Thia");
        assertThat(DelicateWords.withoutTitle("Nguyễn Thị Sư")).isEqualTo("Nguyễn Thị Sư");
        assertThat(DelicateWords.withoutTraits("Bí thư chi bộ, Trưởng ấp")).isEqualTo("Trưởng ấp");
        assertThat(DelicateWords.withoutTraits("Trụ trì")).isEmpty();
        assertThat(DelicateWords.withoutTraits("Nông dân")).isEqualTo("Nông dân");
    }
}
