package vn.daihoi.conference.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.shared.web.FormErrors;

class SheetTest {
    private static final Sheet THREE =
            MergeTest.sheet("item.a.title", "Một", "item.b.title", "Hai", "item.c.title", "Ba");

    @Test
    void a_row_moves_one_place_and_not_beyond_the_ends() {
        assertThat(THREE.with(Act.of("up:item:b")).rows("item")).containsExactly("b", "a", "c");
        assertThat(THREE.with(Act.of("down:item:b")).rows("item")).containsExactly("a", "c", "b");
        assertThat(THREE.with(Act.of("up:item:a")).rows("item")).containsExactly("a", "b", "c");
        assertThat(THREE.with(Act.of("remove:item:b")).rows("item")).containsExactly("a", "c");
        assertThat(THREE.with(Act.of(null))).isEqualTo(THREE);
    }

    @Test
    void what_is_typed_becomes_nfc_and_loses_the_forms_own_fields() {
        var decomposed = Normalizer.normalize(" Hội trường ", Normalizer.Form.NFD);

        var sheet = Sheet.typed(Map.of("hall", decomposed, "version", "3", "_csrf", "x", "act", "save"));

        assertThat(sheet.cells()).containsExactly(Map.entry("hall", "Hội trường"));
    }

    @ParameterizedTest
    @CsvSource({"7:30,07:30", "7h30,07:30", "07g30,07:30", "13 giờ 05,13:05", "8h,08:00"})
    void times_are_read_as_people_write_them(String typed, LocalTime expected) {
        var errors = FormErrors.none();

        assertThat(Cells.time(MergeTest.sheet("at", typed), "at", errors)).isEqualTo(expected);
        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sáng", "25:00", "7:75", "-1"})
    void what_is_no_time_is_told(String typed) {
        var errors = FormErrors.none();

        assertThat(Cells.time(MergeTest.sheet("at", typed), "at", errors)).isNull();
        assertThat(errors.has("at")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1,5", "99999999999", "nhiều"})
    void what_is_no_count_is_told(String typed) {
        var errors = FormErrors.none();

        assertThat(Cells.number(MergeTest.sheet("n", typed), "n", errors)).isNull();
        assertThat(errors.has("n")).isTrue();
    }
}
