package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonourNameTest {
    private static final String DIPLOMA = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
    private static final String FIGHTER = "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong";
    private static final String PROVINCE = "Ủy ban nhân dân tỉnh Sóc Trăng";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong|Ủy ban nhân dân tỉnh Sóc Trăng|Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng
        bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong|UBND tỉnh Sóc Trăng|Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng
        bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong|Bộ Y tế|Bằng khen của Bộ Y tế
        giay-khen-cua-chu-tich-ubnd-cap-huyen|Ủy ban nhân dân huyện Kế Sách|Giấy khen của Chủ tịch UBND huyện Kế Sách
        giay-khen-cua-giam-doc-so-ban-nganh-doan-the-cap-tinh|Sở Y tế|Giấy khen của Giám đốc Sở Y tế
        co-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong|Ủy ban nhân dân tỉnh Sóc Trăng|Cờ thi đua của UBND tỉnh Sóc Trăng
        chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong|Ủy ban nhân dân tỉnh Sóc Trăng|Chiến sĩ thi đua cấp tỉnh (UBND tỉnh Sóc Trăng)
        lao-dong-tien-tien|Ủy ban nhân dân tỉnh Sóc Trăng|Lao động tiên tiến / Chiến sĩ tiên tiến
        """)
    void an_honour_is_called_after_the_body_that_gave_it(String award, String body, String name) {
        assertThat(HonourName.of(award, "", body)).isEqualTo(name);
    }

    @Test
    void where_nobody_wrote_down_the_body_the_laws_name_stays() {
        assertThat(Honour.of(DIPLOMA, 2018).title()).isEqualTo("Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương");
        assertThat(new Honour("huan-chuong-lao-dong", "Ba", 2018, null, "", "Chủ tịch nước").title())
                .isEqualTo("Huân chương Lao động hạng Ba");
    }

    @Test
    void a_paper_of_the_body_abbreviates_nothing() {
        assertThat(HonourName.inFull(DIPLOMA, "", "UBND tỉnh Sóc Trăng"))
                .isEqualTo("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Sóc Trăng");
        assertThat(HonourName.inFull(FIGHTER, "", PROVINCE)).isEqualTo("Chiến sĩ thi đua cấp tỉnh");
    }

    @Test
    void lists_that_name_the_body_are_read_as_class_and_body() {
        assertThat(WrittenAward.read("Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng", ""))
                .isEqualTo(new WrittenAward(DIPLOMA, "", "UBND tỉnh Sóc Trăng"));
        assertThat(WrittenAward.read("Giấy khen Chủ tịch Ủy ban nhân dân xã An Hiệp", ""))
                .isEqualTo(new WrittenAward("giay-khen-cua-chu-tich-ubnd-cap-xa", "", "Ủy ban nhân dân xã An Hiệp"));
        assertThat(WrittenAward.read("Bằng khen của Thủ tướng Chính phủ", "").award())
                .isEqualTo("bang-khen-cua-thu-tuong-chinh-phu");
        assertThat(WrittenAward.read("Bằng khen của Hội Nông dân", ""))
                .as("nothing is guessed")
                .isEqualTo(new WrittenAward("Bằng khen của Hội Nông dân", "", ""));
    }
}
