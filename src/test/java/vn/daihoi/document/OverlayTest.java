package vn.daihoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.daihoi.typeset.Value;
import vn.daihoi.typeset.Values;

class OverlayTest {
    private static final Values KNOWN = Values.with("dia_diem", "Hội trường")
            .and("de_nghi", List.of(person("7", "Ánh"), person("9", "Bình")))
            .done();

    @Test
    void what_a_person_typed_wins_over_what_is_known() {
        var laid = Overlay.over(KNOWN, Map.of("dia_diem", "Nhà văn hóa", "nguon", "ngân sách xã"));
        assertThat(Overlay.flat(laid)).containsEntry("dia_diem", "Nhà văn hóa").containsEntry("nguon", "ngân sách xã");
    }

    @Test
    void words_for_a_person_stay_with_that_person_when_the_list_moves() {
        var key = RowKey.keyed("de_nghi[1].thanh_tich", KNOWN);
        assertThat(key).isEqualTo("de_nghi[9].thanh_tich");

        var moved = Values.with("dia_diem", "")
                .and("de_nghi", List.of(person("9", "Bình"), person("3", "Châu"), person("7", "Ánh")))
                .done();
        var flat = Overlay.flat(Overlay.over(moved, Map.of(key, "Giỏi việc nước")));
        assertThat(flat)
                .containsEntry("de_nghi[9].thanh_tich", "Giỏi việc nước")
                .doesNotContainKey("de_nghi[3].thanh_tich");
    }

    @Test
    void words_for_somebody_who_is_gone_are_laid_nowhere() {
        var laid = Overlay.over(KNOWN, Map.of("de_nghi[5].thanh_tich", "Không còn"));
        assertThat(Overlay.flat(laid).values()).doesNotContain("Không còn");
        assertThat(laid.get("de_nghi")).isInstanceOf(Value.Rows.class);
    }

    @Test
    void what_changed_is_told_with_both_values_and_whether_it_was_typed_over() {
        var changed =
                Changed.between(Map.of("a", "1", "b", "2"), Map.of("a", "1", "b", "3", "c", "4"), Map.of("b", "riêng"));
        assertThat(changed)
                .containsExactlyInAnyOrder(new Changed("b", "2", "3", true), new Changed("c", "", "4", false));
    }

    private static Values person(String key, String name) {
        return Values.with("khoa", key).and("ho_ten", name).done();
    }
}
