package vn.daihoi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCellsTest {

    @ParameterizedTest
    @CsvSource({
        "1978, 1978",
        "5/6/1978, 05/06/1978",
        "5.6.78, 05/06/1978",
        "05-06-1978, 05/06/1978",
        "1.2.05, 01/02/2005",
        "1.2.19, 01/02/1919",
        "06/1978, 1978",
        "sinh năm 1978, 1978",
        "28567, 18/03/1978",
        "không rõ, không rõ"
    })
    void a_birth_is_read_as_offices_write_it(String written, String read) {
        assertThat(PersonCells.born(written, 2020)).isEqualTo(read);
    }

    @Test
    void the_column_of_the_year_tells_the_sex() {
        assertThat(PersonCells.of(row(Map.of("display", "Lê Thị A", "bornFemale", "1980")), 2020))
                .isEqualTo(new PersonCells("Lê Thị A", "1980", "Nữ"));
        assertThat(PersonCells.of(row(Map.of("display", "Lê Văn A", "born", "1980", "male", "x")), 2020))
                .isEqualTo(new PersonCells("Lê Văn A", "1980", "Nam"));
    }

    @Test
    void a_name_over_two_columns_is_one_name() {
        assertThat(PersonCells.of(row(Map.of("familyName", "Lê Thị", "givenName", "Hoa")), 2020)
                        .name())
                .isEqualTo("Lê Thị Hoa");
    }

    @ParameterizedTest
    @CsvSource({
        "Ông Nguyễn Văn An, Nguyễn Văn An, Nam",
        "Bà Lê Thị Hoa, Lê Thị Hoa, Nữ",
        "bà Thạch Sa, Thạch Sa, Nữ",
        "Đồng chí Kim Sơn, Kim Sơn, ''",
        "Đ/c Trần Văn Ba, Trần Văn Ba, ''",
        "Ông Văn An, Ông Văn An, ''",
        "Ông Văn Bá An, Ông Văn Bá An, ''",
        "Ông Lê An, Ông Lê An, ''",
        "Bà con xã Phú Tân, Bà con xã Phú Tân, ''",
        "Đồng Thị Lan, Đồng Thị Lan, ''"
    })
    void a_form_of_address_is_no_part_of_the_name(String written, String name, String sex) {
        assertThat(PersonCells.of(row(Map.of("display", written)), 2020)).isEqualTo(new PersonCells(name, "", sex));
    }

    private static Row row(Map<String, String> texts) {
        return new Row(1, texts, Set.of());
    }
}
