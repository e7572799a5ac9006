package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.daihoi.typeset.PaperHead.Signer;

class OfficialWordsTest {

    @Test
    void days_below_ten_and_the_months_one_and_two_are_padded() {
        assertThat(OfficialWords.date(LocalDate.of(2020, 1, 5))).isEqualTo("ngày 05 tháng 01 năm 2020");
        assertThat(OfficialWords.date(LocalDate.of(2019, 6, 29))).isEqualTo("ngày 29 tháng 6 năm 2019");
        assertThat(OfficialWords.placeAndDate("Hà Nội", LocalDate.of(2020, 12, 1)))
                .isEqualTo("Hà Nội, ngày 01 tháng 12 năm 2020");
    }

    @Test
    void a_letter_puts_the_body_first_in_its_sign_and_the_others_their_kind() {
        assertThat(OfficialWords.numberAndSign(5, PaperType.PLAN.sign("UBND", "NC")))
                .isEqualTo("05/KH-UBND");
        assertThat(OfficialWords.numberAndSign(128, PaperType.LETTER.sign("UBND", "VX")))
                .isEqualTo("128/UBND-VX");
    }

    @Test
    void a_subject_by_itself_begins_large() {
        assertThat(OfficialWords.alone("đôn đốc thực hiện Kế hoạch")).isEqualTo("Đôn đốc thực hiện Kế hoạch");
        assertThat(OfficialWords.alone("")).isEmpty();
    }

    @Test
    void the_regime_changes_on_the_fifth_of_march_2020() {
        assertThat(Regime.on(LocalDate.of(2020, 3, 4))).isEqualTo(Regime.CIRCULAR_01_2011);
        assertThat(Regime.on(LocalDate.of(2020, 3, 5))).isEqualTo(Regime.DECREE_30_2020);
    }

    @Test
    void who_signs_for_whom_is_said_in_capitals() {
        var onBehalf = Signer.onBehalf("Ủy ban nhân dân", "Chủ tịch", "A");
        assertThat(onBehalf.deputy("Phó Chủ tịch", "B").authority()).isEqualTo("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH");
        assertThat(Signer.head("Giám đốc", "A").deputy("Phó Giám đốc", "B").authority())
                .isEqualTo("KT. GIÁM ĐỐC");
        assertThat(Signer.head("Chủ tịch", "A").byOrder("Chánh Văn phòng", "C").authority())
                .isEqualTo("TL. CHỦ TỊCH");
        assertThat(Signer.head("Giám đốc", "A").acting("D").post()).isEqualTo("Q. GIÁM ĐỐC");
    }

    @Test
    void the_common_noun_of_a_place_is_small_inside_a_sentence() {
        assertThat(OfficialWords.inSentence("Huyện Châu Thành")).isEqualTo("huyện Châu Thành");
        assertThat(OfficialWords.inSentence("Phường 1")).isEqualTo("Phường 1");
        assertThat(OfficialWords.inSentence("Thành phố Hồ Chí Minh")).isEqualTo("Thành phố Hồ Chí Minh");
        assertThat(OfficialWords.inSentence("Sở Nội vụ")).isEqualTo("Sở Nội vụ");
    }

    /// A province has nobody above it whom the program knows.
    @Test
    void who_is_addressed_and_about_what_is_asked_for_where_nobody_knows_it() throws Exception {
        var blueprint = Blueprint.read("<paper type='SUBMISSION'><title/><addressees/></paper>");
        var template = Template.read(blueprint.docx(Regime.DECREE_30_2020), PaperHead.FIELDS);
        var signer = PaperHead.Signer.head("Chủ tịch", "Lê Thị B");
        var bare = new PaperHead("", "X", "", "", "", signer, java.util.List.of(), java.util.List.of());
        var two = new PaperHead("", "X", "", "", "Y", signer, java.util.List.of("A", "B"), java.util.List.of());

        assertThat(template.fill(bare.values()).text())
                .contains("[…: trích yếu nội dung]", "Kính gửi: […: nơi nhận để giải quyết]");
        assertThat(template.fill(two.values()).stillToWrite()).isEmpty();
    }
}
