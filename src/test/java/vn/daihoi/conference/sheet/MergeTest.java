package vn.daihoi.conference.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Sheet BASE =
            sheet("day", "01/03/2020", "hall", "Cũ", "member.1.name", "An", "member.1.post", "");

    @Test
    void changes_to_different_cells_are_both_kept() {
        var theirs = with(BASE, "hall", "Hội trường huyện");
        var mine = with(BASE, "day", "02/03/2020");

        var merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.sheet()).isEqualTo(with(with(BASE, "hall", "Hội trường huyện"), "day", "02/03/2020"));
        assertThat(merge.differences()).containsExactly(new Merge.Difference("hall", "Hội trường huyện", "Cũ"));
    }

    @Test
    void a_cell_both_changed_keeps_what_is_typed_here_and_tells_both() {
        var merge = Merge.of(BASE, with(BASE, "day", "05/03/2020"), with(BASE, "day", "09/03/2020"));

        assertThat(merge.sheet().get("day")).isEqualTo("09/03/2020");
        assertThat(merge.differences()).containsExactly(new Merge.Difference("day", "05/03/2020", "09/03/2020"));
    }

    @Test
    void the_same_change_by_both_is_no_difference() {
        var both = with(BASE, "hall", "Mới");

        assertThat(Merge.of(BASE, both, both).differences()).isEmpty();
    }

    @Test
    void rows_added_by_both_are_both_there() {
        var merge = Merge.of(BASE, with(BASE, "member.2.name", "Bình"), with(BASE, "member.new1.name", "Chi"));

        assertThat(merge.sheet().rows("member")).containsExactly("1", "new1", "2");
    }

    @Test
    void a_row_one_removed_and_the_other_left_alone_is_gone() {
        var removed = BASE.with(new Act.Remove("member", "1"));

        assertThat(Merge.of(BASE, removed, BASE).sheet().rows("member")).isEmpty();
        assertThat(Merge.of(BASE, BASE, removed).sheet().rows("member")).isEmpty();
    }

    @Test
    void a_row_one_removed_and_the_other_changed_stays_whole() {
        var removed = BASE.with(new Act.Remove("member", "1"));
        var changed = with(BASE, "member.1.post", "Trưởng phòng");

        assertThat(Merge.of(BASE, removed, changed).sheet().cells()).containsAllEntriesOf(changed.cells());
        assertThat(Merge.of(BASE, changed, removed).sheet().cells()).containsAllEntriesOf(changed.cells());
    }

    static Sheet sheet(String... cells) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.length; i += 2) {
            map.put(cells[i], cells[i + 1]);
        }
        return new Sheet(map);
    }

    private static Sheet with(Sheet sheet, String key, String value) {
        var cells = new LinkedHashMap<>(sheet.cells());
        cells.put(key, value);
        return new Sheet(cells);
    }
}
