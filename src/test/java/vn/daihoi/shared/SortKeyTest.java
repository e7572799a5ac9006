package vn.daihoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void the_given_name_decides_first_then_the_family_then_the_middle() {
        assertOrder("Hồ Á Bình", "Hồ A Cường", "Lê Văn Cường", "Lê Xuân Cường", "Trần Anh Dũng");
    }

    @Test
    void a_syllable_is_decided_before_the_next_one_is_looked_at() {
        assertOrder("Hồ A Cường Nam", "Hồ Á Bình Nam");
        assertThat(SortKey.ofText("Hồ A Cường")).isLessThan(SortKey.ofText("Hồ Á Bình"));
    }

    @Test
    void tones_go_khong_huyen_hoi_nga_sac_nang() {
        assertOrder("Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ");
    }

    @Test
    void letters_go_before_tones_and_in_the_order_of_the_alphabet() {
        assertOrder("Lê Nạ", "Lê Năn", "Lê Nân", "Lê Nô", "Lê Nơ", "Lê Nu", "Lê Nư");
        assertOrder("Lê Dũng", "Lê Đạt", "Lê Em", "Lê Ên");
        assertOrder("Lê An", "Lê Ạn", "Lê Anh", "Lê Ánh", "Lê Ân");
    }

    @Test
    void the_place_of_the_tone_mark_and_a_lone_y_do_not_matter() {
        assertSame("Nguyễn Thị Hòa", "Nguyễn Thị Hoà");
        assertSame("Trần Thúy", "Trần Thuý");
        assertSame("Lý Quý Mỹ", "Lí Quí Mĩ");
        assertSame("Lê Hoà", "Lê Hoa\u0300");
        assertThat(SortKey.ofPerson("Lê Thúy")).isNotEqualTo(SortKey.ofPerson("Lê Thúi"));
        assertThat(SortKey.ofPerson("Lê Huy")).isNotEqualTo(SortKey.ofPerson("Lê Hui"));
    }

    @Test
    void a_khmer_given_name_of_two_syllables_is_taken_whole_where_it_is_told() {
        assertThat(SortKey.ofPerson("Thạch Sa Rây", "Sa Rây"))
                .isGreaterThan(SortKey.ofPerson("Thạch Rây"))
                .isLessThan(SortKey.ofPerson("Kim Sà Vên", "Sà Vên"));
        assertThat(SortKey.ofPerson("Y Bham Niê", "Bham")).isLessThan(SortKey.ofPerson("Lê Văn Bình"));
    }

    @Test
    void a_shorter_name_stands_before_the_longer_one_it_begins() {
        assertOrder("Hà", "Lê Hà", "Lê An Hà", "Lê An Bình Hà");
    }

    @Test
    void a_name_that_is_y_alone_stands_at_the_end() {
        var names = new ArrayList<>(
                List.of("Trần Ý", "Trần Hòa", "Trần Xuân", "Trần Yến", "Trần Khánh", "Trần Lý", "Trần Liên"));
        names.sort(Comparator.comparing(SortKey::ofPerson));
        assertThat(names)
                .containsExactly("Trần Hòa", "Trần Khánh", "Trần Lý", "Trần Liên", "Trần Xuân", "Trần Ý", "Trần Yến");
    }

    @Test
    void numbers_in_names_of_collectives_go_by_their_value() {
        assertThat(SortKey.ofText("Tổ 2")).isLessThan(SortKey.ofText("Tổ 10"));
        assertThat(SortKey.ofText("Tổ 10")).isLessThan(SortKey.ofText("Tổ An Hòa"));
    }

    /// Every order of the input gives one order of the list.
    private static void assertOrder(String... names) {
        var random = new Random(7);
        for (var i = 0; i < 20; i++) {
            var mixed = Arrays.asList(names.clone());
            Collections.shuffle(mixed, random);
            mixed.sort(Comparator.comparing(SortKey::ofPerson));
            assertThat(mixed).containsExactly(names);
        }
    }

    private static void assertSame(String one, String other) {
        assertThat(SortKey.ofPerson(one)).isEqualTo(SortKey.ofPerson(other));
    }
}
