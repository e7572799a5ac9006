package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.daihoi.delegate.table.PastedRow;
import vn.daihoi.delegate.table.PastedTable;
import vn.daihoi.people.Sex;

class PastedTableTest {
    @Test
    void a_two_row_head_with_years_under_nam_and_nu_tells_the_sex() {
        var rows = PastedTable.read("""
            DANH SÁCH ĐẠI BIỂU\t\t\t\t
            STT\tHọ và tên\tNăm sinh\t\tChức vụ
            \t\tNam\tNữ\t
            1\tThạch Sa Rây\t1975\t\tNông dân
            2\tLý Thị Kim\t\t1980\tGiáo viên
            \tTổng cộng\t\t\t
            """);

        assertThat(rows).extracting(PastedRow::name).containsExactly("Thạch Sa Rây", "Lý Thị Kim");
        assertThat(rows.getFirst().sex()).isEqualTo(Sex.MALE);
        assertThat(rows.get(1).sex()).isEqualTo(Sex.FEMALE);
        assertThat(rows.get(1).born()).isEqualTo(1980);
        assertThat(rows.get(1).facts().post()).isEqualTo("Giáo viên");
    }

    @Test
    void a_block_without_a_head_is_understood_from_its_cells() {
        var rows = PastedTable.read("1\tTrần Văn Bé\t12/05/1970\tNam\tHội Nông dân\n2\tLê Thị Hoa\t1988\tNữ\tTrường A");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().facts().bornOn()).hasToString("1970-05-12");
        assertThat(rows.get(1).facts().bornOn()).isNull();
        assertThat(rows.get(1).born()).isEqualTo(1988);
        assertThat(rows.get(1).sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void the_sex_of_the_first_person_is_no_second_head() {
        var rows = PastedTable.read("Họ và tên\tNăm sinh\tGiới tính\nLâm Thị Mới\t1991\tNữ\nTrần Văn Mới\t1989\tNam");

        assertThat(rows).extracting(PastedRow::born).containsExactly(1991, 1989);
        assertThat(rows).extracting(PastedRow::sex).containsExactly(Sex.FEMALE, Sex.MALE);
    }

    @Test
    void one_name_alone_is_a_row() {
        assertThat(PastedTable.read("Trần Văn Bé"))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Trần Văn Bé"));
    }

    @Test
    void a_birth_that_cannot_be_read_is_told_and_the_row_kept() {
        var rows = PastedTable.read("Họ tên\tNăm sinh\tTư cách\nTrần Văn Bé\tkhông rõ\tKhách mời");

        assertThat(rows.getFirst().faults()).containsExactly("delegate.paste.fault.born");
        assertThat(rows.getFirst().kind()).isEqualTo(EntryKind.GUEST);
    }

    @Test
    void empty_text_has_no_rows() {
        assertThat(PastedTable.read("\n\t\n")).isEmpty();
    }
}
