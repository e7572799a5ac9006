package vn.daihoi.hall.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatNamesTest {
    @Test
    void a_name_too_wide_for_its_seat_is_shortened_by_words() {
        assertThat(Sheet.initials("Nguyễn Thị Hồng", 1)).isEqualTo("N. Thị Hồng");
        assertThat(Sheet.initials(" Đại  đức Thích", 2)).isEqualTo("Đ. đ. Thích");
    }
}
