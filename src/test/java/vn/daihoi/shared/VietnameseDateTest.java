package vn.daihoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDateTest {
    private static final LocalDate DEADLINE = LocalDate.of(2020, 2, 28);

    @ParameterizedTest
    @ValueSource(strings = {"28/02/2020", "28/2/2020", "28-02-2020", "28.2.2020", "2020-02-28", " 28/02/2020 "})
    void a_day_is_read_as_people_write_it(String typed) {
        assertThat(VietnameseDate.read(typed)).contains(DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "30/02/2020", "28/02/20", "02/28/2020", "2020-13-01", "hôm nay"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(VietnameseDate.read(typed)).isEmpty();
    }

    @Test
    void a_day_is_shown_with_two_digits() {
        assertThat(VietnameseDate.show(LocalDate.of(2020, 2, 3))).isEqualTo("03/02/2020");
    }
}
