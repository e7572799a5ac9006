package vn.daihoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApportionCommandTest {
    @TempDir
    Path here;

    @Test
    void the_columns_come_back_with_the_seats_and_the_divisor_is_told() {
        var console = webster(8, "name,weight,min,max,note\nSở A,120,,,\"x, y\"\nSở B,47\nSở C,3,1,9,z\n");
        assertThat(console.exit()).as(console.err()).isZero();
        assertThat(console.out().lines())
                .containsExactly(
                        "name,weight,min,max,note,seats", "Sở A,120,,,\"x, y\",5", "Sở B,47,,,,2", "Sở C,3,1,9,z,1");
        assertThat(console.err()).contains("Cứ 24 thì được một ghế");
    }

    @Test
    void semicolons_a_mark_decomposed_letters_and_decimal_commas_are_read() {
        var text = Normalizer.normalize("\uFEFFname;weight\nHuyện Mỹ Tú;10,5\nHuyện Kế Sách;21\n", Normalizer.Form.NFD);
        var console = webster(3, text);
        assertThat(console.out().lines())
                .containsExactly("name;weight;seats", "Huyện Mỹ Tú;10,5;1", "Huyện Kế Sách;21;2");
    }

    @Test
    void a_tie_is_named_and_ends_with_3_and_a_seed_draws_the_lot() {
        var tied = webster(3, "name,weight\nA,10\nB,10\n");
        assertThat(tied.exit()).isEqualTo(3);
        assertThat(tied.err()).contains("1 ghế cho A, B").contains("chắc chắn");
        assertThat(tied.out().lines()).containsExactly("name,weight,seats", "A,10,1", "B,10,1");

        var drawn = Console.after(
                "apportion",
                "--method",
                "webster",
                "--seats",
                "3",
                "--seed",
                "15/02/2020",
                file("x.csv", "name,weight\nA,10\nB,10\n"));
        assertThat(drawn.exit()).isZero();
        assertThat(drawn.out()).containsAnyOf("A,10,2\nB,10,1", "A,10,1\nB,10,2");
    }

    @Test
    void everything_wrong_with_a_file_is_told_with_its_lines() {
        var console = webster(3, "name,weight,min,max\nA,10,5,2\nA,-3,,\n,x,1.5,\n");
        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines().map(line -> line.replaceAll(".*x\\.csv", "x.csv")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("x.csv:2: “A” có tối thiểu 5 lớn hơn tối đa 2"),
                        line -> assertThat(line).startsWith("x.csv:3: “A” đã có ở dòng 2"),
                        line -> assertThat(line).startsWith("x.csv:3: “A” có số -3"),
                        line -> assertThat(line).startsWith("x.csv:4: Dòng không có tên"),
                        line -> assertThat(line).startsWith("x.csv:4: “x” ở cột weight"),
                        line -> assertThat(line).startsWith("x.csv:4: “1.5” ở cột min"));
    }

    @Test
    void a_missing_or_empty_file_or_an_impossible_wish_ends_with_1() {
        assertThat(Console.after("apportion", "--method", "webster", "--seats", "3", here + "/none.csv")
                        .exit())
                .isEqualTo(1);
        assertThat(webster(3, "").err()).contains("Tệp trống");
        assertThat(webster(3, "name,weight\n").err()).contains("Tệp trống");
        assertThat(webster(3, "name,votes\nA,1\n").err()).contains("x.csv:1: Thiếu cột “weight”");
        var impossible = webster(3, "name,weight,min\nA,1,2\nB,1,2\n");
        assertThat(impossible.exit()).isEqualTo(1);
        assertThat(impossible.err()).contains("cộng lại đã là 4 (A, B)");
    }

    @Test
    void a_matrix_is_divided_by_both_margins_with_its_divisors() {
        var console =
                matrix("Đơn vị,A,B,C\nX,51,60,63\nY,98,100,102\nZ,45,120,144\n", "X,4\nY,5\nZ,6\n", "A,4\nB,5\nC,6\n");
        assertThat(console.exit()).as(console.err()).isZero();
        assertThat(console.out().lines()).containsExactly("Đơn vị,A,B,C", "X,1,1,2", "Y,2,2,1", "Z,1,2,3");
        assertThat(console.err()).contains("kiểm lại được").contains("row,X,").contains("column,C,");
    }

    @Test
    void a_matrix_that_is_tied_or_impossible_says_where() {
        var tied = matrix(",A,B\nX,1,1\nY,1,1\n", "X,1\nY,1\n", "A,1\nB,1\n");
        assertThat(tied.exit()).isEqualTo(3);
        assertThat(tied.err()).contains("X × A (0–1)").contains("Y × B (0–1)");

        var margins = matrix(",A,B\nX,1,1\nY,1,1\n", "X,1\nY,2\n", "A,1\nB,1\n");
        assertThat(margins.exit()).isEqualTo(1);
        assertThat(margins.err()).contains("theo dòng là 3, theo cột là 2");

        var names = matrix(",A,B\nX,1,một\nX,1,1\n", "Z,x\n", "A,1\nB,1\n");
        assertThat(names.exit()).isEqualTo(1);
        assertThat(names.err())
                .contains("m.csv:2: “một” ở cột B")
                .contains("m.csv:3: “X” đã có ở dòng 2")
                .contains("r.csv:2: “x” ở cột seats")
                .contains("r.csv:2: “Z” không có trong bảng")
                .contains("r.csv: “X” không có số ghế");
    }

    private Console matrix(String weights, String rows, String columns) {
        return Console.after(
                "apportion",
                "--method",
                "webster",
                "--biproportional",
                "--rows",
                file("r.csv", "name,seats\n" + rows),
                "--columns",
                file("c.csv", "name,seats\n" + columns),
                file("m.csv", weights));
    }

    @Test
    void a_method_or_number_that_is_missing_shows_how_it_is_used() {
        var unknown = Console.after("apportion", "--method", "fair", "--seats", "3", "x.csv");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("Không có cách chia “fair”").contains("Cách dùng: daihoi apportion");
        assertThat(Console.after("apportion", "--method", "hill", "x.csv").err())
                .contains("Thiếu --seats");
        assertThat(Console.after("apportion", "--help").out())
                .contains("số ghế để chia")
                .contains("lrm-droop");
    }

    private Console webster(int seats, String text) {
        return Console.after("apportion", "--method", "webster", "--seats", "" + seats, file("x.csv", text));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(here.resolve(name), text).toString();
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
