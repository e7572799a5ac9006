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
}
