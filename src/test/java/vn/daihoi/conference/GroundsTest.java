package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;

class GroundsTest {

    @Test
    void the_name_fills_the_plans_dots_and_leaves_those_not_known() {
        var facts = Cast.facts(LocalDate.of(2020, 4, 5));

        assertThat(Cast.department().nameLines(facts))
                .containsExactly(
                        "Hội nghị điển hình tiên tiến Đơn vị 94-SYT",
                        "Lần thứ IV (2020 - 2025)",
                        "Sóc Trăng, ngày 05 tháng 4 năm 2020");
        assertThat(Cast.department().nameLines(Facts.NONE))
                .contains("Lần thứ ... (2020 - 2025)", "..., ngày ... tháng ... năm ...");
    }

    @Test
    void on_the_backdrop_the_unit_has_a_line_of_its_own() {
        assertThat(Cast.department().bannerLines(Facts.NONE))
                .first()
                .isEqualTo("Hội nghị điển hình tiên tiến\nĐơn vị 94-SYT");
    }

    @Test
    void ordinals_are_read_in_roman_and_arabic_figures() {
        assertThat(Roman.read("iv")).hasValue(4);
        assertThat(Roman.read("12")).hasValue(12);
        assertThat(Roman.read("IIII")).isEmpty();
        for (var number = 1; number <= 89; number++) {
            assertThat(Roman.read(Roman.of(number))).hasValue(number);
        }
    }

    @Test
    void the_place_before_the_date_is_the_locality_itself_or_the_one_above() {
        var province = named("Tỉnh Sóc Trăng");
        var district = named("Huyện Châu Thành");

        assertThat(PlaceName.of(district, List.of(province))).isEqualTo("Châu Thành");
        assertThat(PlaceName.of(named("Sở Y tế"), List.of(province))).isEqualTo("Sóc Trăng");
        assertThat(PlaceName.of(named("Thị trấn Châu Thành"), List.of(province, district)))
                .isEqualTo("Châu Thành");
    }

    @Test
    void the_form_of_the_facts_gives_back_what_it_was_given() {
        var facts = Cast.facts(LocalDate.of(2020, 4, 5));
        var errors = FormErrors.none();

        var withoutName = FactsSheet.read(FactsSheet.write(facts), Facts.NONE, errors);
        assertThat(withoutName).isEqualTo(facts.namedAs(Facts.NONE));
        assertThat(NameSheet.read(NameSheet.write(facts), withoutName, errors)).isEqualTo(facts);
        assertThat(FactsSheet.read(FactsSheet.write(Facts.NONE), Facts.NONE, errors))
                .isEqualTo(Facts.NONE);
        assertThat(errors.isEmpty()).isTrue();
    }

    private static Unit named(String name) {
        var unit = Cast.department().unit();
        return new Unit(1, "x", name, unit.kind(), null, "1", null, unit.validFrom(), null, unit.confidence(), null, 0);
    }
}
