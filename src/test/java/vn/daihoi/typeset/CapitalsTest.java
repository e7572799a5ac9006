package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cơ quan nhà nước                    | nhà nước            | Nhà nước            | V.1
        tại Huyện Châu Thành                | Huyện               | huyện               | III.1.a
        trên địa bàn quận 1                 | quận                | Quận                | III.1.b
        tại thành phố Hồ Chí Minh           | thành phố Hồ Chí Minh | Thành phố Hồ Chí Minh | III.1.c
        danh hiệu Anh hùng lao động         | Anh hùng lao động   | Anh hùng Lao động   | V.2
        của Ủy Ban Nhân Dân xã              | Ủy Ban Nhân Dân     | Ủy ban nhân dân     | IV.1.a
        theo điều 5 của Quyết định          | điều                | Điều                | V.7
        """)
    void what_the_annex_writes_otherwise_is_named_with_its_paragraph(
            String text, String found, String wanted, String rule) {
        assertThat(Capitals.check(text)).singleElement().satisfies(fault -> {
            assertThat(fault.found()).isEqualTo(found);
            assertThat(fault.wanted()).isEqualTo(wanted);
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(text.substring(fault.at())).startsWith(found);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH
        Tết Nguyên đán năm nay đến sớm.
        tại Phường 1, thành phố Sóc Trăng, tỉnh Sóc Trăng
        Huyện Châu Thành tổ chức hội nghị.
        theo điểm a khoản 2 Điều 103
        Trưởng phòng Nội vụ huyện
        """)
    void what_is_right_is_left_alone(String text) {
        assertThat(Capitals.check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach", "qd-ban-to-chuc", "chuong-trinh", "kich-ban", "giay-moi"})
    void the_words_of_our_own_papers_hold_to_it(String code) throws Exception {
        assertThat(Capitals.check(Sample.filled(code).text())).isEmpty();
    }
}
