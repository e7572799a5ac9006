package vn.daihoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.database.TestDatabase;

class CommandsTest {
    private static final Path GOOD = Path.of("src/main/resources/plans/soc-trang-2020.yaml");

    @TempDir
    Path here;

    @Test
    void no_arguments_or_settings_alone_start_the_program() {
        assertThat(Commands.serve()).isTrue();
        assertThat(Commands.serve("serve", "--server.port=9000")).isTrue();
        assertThat(Commands.serve("--server.port=9000")).isTrue();
        assertThat(Commands.settings("serve", "--server.port=9000")).containsExactly("--server.port=9000");

        assertThat(Commands.serve("plan", "check", "x.yaml")).isFalse();
        assertThat(Commands.serve("--help")).isFalse();
        assertThat(Commands.serve("serve", "--help")).isFalse();
        assertThat(Commands.serve("sevre")).isFalse();
    }

    @Test
    void an_odd_value_is_named_with_its_option_and_the_way_it_is_used() {
        for (var odd : new String[] {"ba mươi", "30x", "3.5"}) {
            var console = Console.after(
                    "select", "--categories", "a.csv", "--respondents", "b.csv", "--out", "x", "--number", odd);
            assertThat(console.exit()).isEqualTo(1);
            assertThat(console.err())
                    .contains("“%s” không phải là giá trị của --number.".formatted(odd), "--respondents")
                    .doesNotContain("Exception");
        }
        var unknown = Console.after("select", "--nunber", "3");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("--nunber");
    }

    @Test
    void a_good_plan_ends_with_0() {
        var console = Console.after("plan", "check", GOOD.toString());
        assertThat(console.exit()).as(console.out() + console.err()).isZero();
        assertThat(console.out()).contains("không có lỗi");
    }

    @Test
    void a_faulty_plan_ends_with_1_and_names_the_line_of_each_fault() throws Exception {
        var file = here.resolve("plan.yaml");
        var text = Files.readString(GOOD);
        Files.writeString(file, text + "\nkhông-có-mục-này: 1\n");
        var line = text.lines().count() + 2;

        var console = Console.after("plan", "check", file.toString());
        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.out()).contains(file + ":" + line + ": ").contains("1 lỗi");
    }

    @Test
    void a_whole_journal_ends_with_0_and_a_broken_one_with_1() {
        var database = TestDatabase.create();
        append(database, 3);
        var whole = Console.after(with(database, "audit", "verify"));
        assertThat(whole.exit()).as(whole.err()).isZero();
        assertThat(whole.out()).contains("nguyên vẹn: 3 mục");

        database.asOwner().sql("alter table audit.entry disable trigger all").update();
        database.asOwner()
                .sql("update audit.entry set actor_name = 'người khác' where seq = 2")
                .update();
        var broken = Console.after(with(database, "audit", "verify"));
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).contains("đứt ở mục 2 (nội dung không khớp với mã của chính nó)");
    }

    @Test
    void a_folder_without_data_is_told_apart_from_an_empty_journal() {
        var console = Console.after("audit", "verify", "--daihoi.data=" + here.resolve("nowhere"));
        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.err()).contains("Không tìm thấy dữ liệu").doesNotContain("\tat ");
        assertThat(here.resolve("nowhere")).doesNotExist();
    }

    @Test
    void a_command_that_is_not_understood_shows_how_it_is_used() {
        var missing = Console.after("backup");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err())
                .contains("Thiếu DIR")
                .contains("Cách dùng: daihoi backup")
                .contains("Tham số:");

        assertThat(Console.after("sevre").err()).contains("Không hiểu “sevre”").contains("Các lệnh:");
        assertThat(Console.after("backup", here + "/x", "--nonsense").err()).contains("Không hiểu “--nonsense”");
    }

    @Test
    void every_command_has_its_help_in_vietnamese() {
        for (var command : new String[][] {
            {},
            {"serve"},
            {"plan"},
            {"plan", "check"},
            {"apportion"},
            {"audit"},
            {"audit", "verify"},
            {"backup"},
            {"restore"}
        }) {
            var console = Console.after(
                    Stream.concat(Arrays.stream(command), Stream.of("--help")).toArray(String[]::new));
            assertThat(console.exit()).isZero();
            assertThat(console.out())
                    .contains("Cách dùng: daihoi")
                    .contains("hiện hướng dẫn này")
                    .doesNotContain("Usage");
        }
        assertThat(Console.after("backup", "--help").out()).contains("thư mục mới hoặc rỗng");
        assertThat(Console.after("plan", "check", "--help").out()).contains("tệp kế hoạch (YAML)");
    }

    private static void append(TestDatabase database, int entries) {
        for (int i = 0; i < entries; i++) {
            database.asOwner()
                    .sql("select audit.append(now(), 1, 'Một người', 'unit.renamed', 'unit', 1, null, null, null)")
                    .query()
                    .singleValue();
        }
    }

    private static String[] with(TestDatabase database, String... command) {
        return Stream.concat(Arrays.stream(command), Arrays.stream(database.arguments()))
                .toArray(String[]::new);
    }
}
