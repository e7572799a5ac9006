package vn.daihoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void a_decomposed_name_is_stored_composed() {
        var decomposed = Normalizer.normalize("Huyện Kế Sách", Normalizer.Form.NFD);

        assertThat(VietnameseText.line(decomposed)).isEqualTo("Huyện Kế Sách");
    }

    @Test
    void control_characters_stay_outside() {
        assertThat(VietnameseText.received("Châu\u0000 Thành\u0007\n\tMỹ Tú")).isEqualTo("Châu Thành\n\tMỹ Tú");
    }

    @Test
    void hard_spaces_and_tabs_become_one_space() {
        assertThat(VietnameseText.line("  Sở \t Nội\u00A0\u00A0vụ ")).isEqualTo("Sở Nội vụ");
    }

    @Test
    void search_text_has_no_marks_and_no_dd() {
        assertThat(VietnameseText.plain("Đài Phát thanh và Truyền hình")).isEqualTo("dai phat thanh va truyen hinh");
    }

    @Test
    void every_letter_is_plain_as_it_is_without_its_marks() {
        for (char c = '!'; c < 0x2000; c++) {
            if (Character.isLetter(c)) {
                var bare = Normalizer.normalize("a" + c, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                assertThat(VietnameseText.plain("a" + c))
                        .isEqualTo(bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void what_is_searched_for_is_no_pattern() {
        assertThat(VietnameseText.literal("100%_a\\b")).isEqualTo("100\\%\\_a\\\\b");
    }

    @Test
    void file_names_are_plain_ascii() {
        assertThat(VietnameseText.fileName("Kế hoạch số 12/KH-UBND")).isEqualTo("Ke-hoach-so-12-KH-UBND");
    }
}
