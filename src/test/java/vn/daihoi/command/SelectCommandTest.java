package vn.daihoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectCommandTest {
    private static final String CATEGORIES = """
        category,feature,min,max,min_flex,max_flex
        giới,nữ,1,2,0,3
        giới,nam,1,2,0,3
        vùng,ven biển,1,3,0,3
        vùng,nội đồng,0,2,0,3
        """;
    private static final String PEOPLE = """
        id,ghi chú,giới,vùng
        a,x,nữ,ven biển
        b,x,nữ,nội đồng
        c,x,nam,nội đồng
        d,x,nam,nội đồng
        e,x,nam,ven biển
        f,x,nữ,nội đồng
        """;

    @TempDir
    Path here;

    private Path categories = Path.of("");
    private Path people = Path.of("");

    @BeforeEach
    void files() throws IOException {
        categories = Files.writeString(here.resolve("categories.csv"), CATEGORIES);
        people = Files.writeString(here.resolve("respondents.csv"), PEOPLE);
    }

    private Console select(int number, String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of(
                "select", "--categories", "" + categories, "--respondents", "" + people, "--number", "" + number));
        arguments.addAll(java.util.List.of("--out", "" + here.resolve("out")));
        arguments.addAll(java.util.List.of(more));
        return Console.after(arguments.toArray(String[]::new));
    }

    private String out(String file) throws IOException {
        return Files.readString(here.resolve("out").resolve(file));
    }

    @Test
    void a_lot_writes_its_files_and_its_certificate_holds() throws IOException {
        var console = select(3, "--seed", "7");
        assertThat(console.exit()).as(console.err()).isZero();
        assertThat(out("probabilities.csv").lines()).hasSize(7).contains("b,0.5,1/2");
        assertThat(out("selected.csv").lines()).hasSize(4).startsWith("id");
        assertThat(out("panels.csv")).startsWith("panel,probability,id,weight\n1,");
        assertThat(out("summary.json"))
                .contains("\"status\": \"optimal\"", "\"min_probability\": 0.5", "\"seconds\": ", "\"panels\": ");
        var check = Console.after("select", "--check", "" + here.resolve("out"));
        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.out()).contains("6 người");
    }

    @Test
    void a_changed_table_is_seen_by_the_check() throws IOException {
        select(3);
        var table = out("probabilities.csv").replace("1/2", "1/3");
        Files.writeString(here.resolve("out").resolve("probabilities.csv"), table);
        var check = Console.after("select", "--check", "" + here.resolve("out"));
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).contains("probabilities.csv:2");
    }

    private void seen(String file, String what, String by, String words) throws IOException {
        select(3, "--seed", "7");
        var before = out(file);
        var changed = before.replace(what, by);
        assertThat(changed).isNotEqualTo(before);
        Files.writeString(here.resolve("out").resolve(file), changed);
        var check = Console.after("select", "--check", "" + here.resolve("out"));
        assertThat(check.exit()).as(check.out()).isEqualTo(1);
        assertThat(check.err()).contains(words);
    }

    @Test
    void a_person_put_in_place_of_one_drawn_is_seen_by_the_check() throws IOException {
        select(3, "--seed", "7");
        var selected = out("selected.csv").lines().skip(1).toList();
        var outside = java.util.stream.Stream.of("a", "b", "c", "d", "e", "f")
                .filter(id -> !selected.contains(id))
                .findFirst()
                .orElseThrow();
        seen("selected.csv", selected.getLast(), outside, "selected.csv");
        // the seed made another one afterwards, and so another panel
        seen("summary.json", "\"seed\": \"7\"", "\"seed\": \"%s\"".formatted(otherSeed(selected)), "selected.csv");
    }

    private String otherSeed(java.util.List<String> selected) throws IOException {
        for (int seed = 8; ; seed++) {
            select(3, "--seed", "" + seed);
            if (!out("selected.csv").lines().skip(1).toList().equals(selected)) {
                return "" + seed;
            }
        }
    }

    @Test
    void a_changed_panel_is_seen_by_the_check() throws IOException {
        select(3, "--seed", "7");
        var row = out("panels.csv").lines().skip(1).findFirst().orElseThrow();
        var weight = row.substring(row.lastIndexOf(','));
        seen("panels.csv", row, row.replace(weight, weight + "0"), "panels.csv");
        seen("panels.csv", row, row.replace(weight, ","), "panels.csv");
        var id = row.split(",")[2];
        seen("panels.csv", row, row.replace("," + id + ",", ",z,"), "panels.csv");
        Files.delete(here.resolve("out").resolve("certificate.json"));
        assertThat(Console.after("select", "--check", "" + here.resolve("out")).err())
                .contains("certificate.json: không có tệp");
    }

    private Console check(String... published) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("select", "--check", "" + here.resolve("out")));
        arguments.addAll(java.util.List.of(published));
        return Console.after(arguments.toArray(String[]::new));
    }

    private Console checkInputs() {
        return check("--categories", "" + categories, "--respondents", "" + people, "--number", "3", "--seed", "7");
    }

    @Test
    void a_check_compares_with_the_published_inputs() throws IOException {
        select(3, "--seed", "7");
        assertThat(check().out()).contains("Chưa đối chiếu với hai tệp đầu vào");
        var same = checkInputs();
        assertThat(same.exit()).as(same.err()).isZero();
        var fingerprint = out("summary.json").replaceAll("(?s).*\"inputs_sha256\": \"([0-9a-f]{64})\".*", "$1");
        assertThat(same.out()).contains("cùng những người ấy", fingerprint);
        assertThat(check("--number", "4").err()).contains("--number ghi 4 người, kết quả chọn 3");
        assertThat(check("--seed", "8").err()).contains("--seed ghi “8”, kết quả dùng “7”");
        Files.writeString(people, PEOPLE.replace(',', ';').replace("ven biển", "ven bie\u0302\u0309n"));
        assertThat(checkInputs().exit()).isZero();
    }

    @Test
    void inputs_that_are_not_those_of_the_result_are_told_by_line() throws IOException {
        select(3, "--seed", "7");
        Files.writeString(categories, CATEGORIES.replace("nữ,1,2", "nữ,0,2").replace("vùng,nội đồng,0,2,0,3\n", ""));
        Files.writeString(people, PEOPLE.replace("b,x,nữ", "b,x,nam").replace("f,x", "g,x"));
        var other = checkInputs();
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err())
                .contains("categories.csv:2: ", "từ 0 đến 2 người, kết quả tính từ 1 đến 2")
                .contains("categories.csv: Tệp thiếu chỉ tiêu “vùng: nội đồng”")
                .contains("respondents.csv:3: “b”: tệp ghi “giới” là “nam”, kết quả tính là “nữ”")
                .contains("respondents.csv:7: Tệp có “g”", "respondents.csv: Tệp thiếu 1 người", "khác nhau ở 5 chỗ");
        Files.writeString(here.resolve("out").resolve("categories.csv"), CATEGORIES);
        Files.writeString(here.resolve("out").resolve("respondents.csv"), PEOPLE.replace("a,x,nữ", "a,x,nam"));
        assertThat(check().err()).as("files beside the result").contains("respondents.csv:2: “a”");
    }

    @Test
    void a_single_draw_is_compared_with_its_inputs_and_seed_too() throws IOException {
        select(3, "--seed", "7", "--draw");
        assertThat(checkInputs().exit()).isZero();
        assertThat(check("--seed", "9").exit()).isEqualTo(1);
        Files.writeString(people, PEOPLE.replace("e,x,nam", "e,x,nữ"));
        assertThat(checkInputs().err()).contains("respondents.csv:6: “e”");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Files.writeString(here.resolve("out"), "");
        var console = select(3);
        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.err()).contains("out: không đọc hoặc không ghi được");
    }

    @Test
    void the_order_of_rows_the_separator_a_mark_and_nfd_change_nothing() throws IOException {
        select(3, "--seed", "9");
        var before = out("panels.csv") + out("selected.csv") + out("probabilities.csv") + out("certificate.json");
        var lines = new java.util.ArrayList<>(PEOPLE.lines().toList());
        java.util.Collections.reverse(lines.subList(1, lines.size()));
        var text = "\uFEFF" + Normalizer.normalize(String.join("\r\n", lines), Normalizer.Form.NFD);
        Files.writeString(people, text.replace(',', ';'));
        select(3, "--seed", "9");
        assertThat(out("panels.csv") + out("selected.csv") + out("probabilities.csv") + out("certificate.json"))
                .isEqualTo(before);
    }

    @Test
    void an_impossible_wish_ends_with_2_and_names_the_conflict() throws IOException {
        Files.writeString(categories, CATEGORIES.replace("ven biển,1,3", "ven biển,3,3"));
        var console = select(3);
        assertThat(console.exit()).as(console.err()).isEqualTo(2);
        assertThat(out("summary.json"))
                .contains(
                        "\"status\": \"infeasible\"", "\"conflict\": [{\"category\": \"vùng\"", "\"relaxations\": [{");
        assertThat(here.resolve("out").resolve("selected.csv")).doesNotExist();
    }

    @Test
    void merit_takes_the_first_lines_that_the_quotas_allow() throws IOException {
        var console = select(3, "--method", "merit");
        assertThat(console.exit()).as(console.err()).isZero();
        assertThat(out("selected.csv").lines()).containsExactly("id", "a", "b", "c");
    }

    @Test
    void faults_are_told_with_file_and_line_all_at_once() throws IOException {
        Files.writeString(
                people, PEOPLE.replace("c,x,nam,nội đồng", "a,x,nam,núi").replace("f,x,nữ", "f,x,"));
        var console = select(3);
        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.err().lines()).hasSize(2);
        assertThat(console.err()).contains("respondents.csv:4: ", "“a” đã có ở dòng 2", "respondents.csv:7: ");
    }

    @Test
    void impossible_tables_of_quotas_are_refused_by_line() throws IOException {
        refused("giới,nữ,1,2", "giới,nữ,3,2", "categories.csv:2: ", "lớn hơn tối đa 2");
        refused("giới,nữ,1,2", "giới,nữ,một,2", "categories.csv:2: ", "“một”");
        refused("nội đồng,0,2", "núi,0,2", "respondents.csv:3: ", "nội đồng");
        refused("giới,nam,1,2", "giới,nam,1,2\ngiới,khác,1,1", "categories.csv:4: ", "Không ai");
        refused("giới,nam,1,2", "giới,nam,3,3", "categories.csv:3: ", "cộng lại là 4");
        refused("giới,nam,1,2", "giới,nam,0,0", "categories.csv:3: ", "cộng lại là 2");
        refused("giới,nam,1,2", "giới,nữ,1,2", "categories.csv:3: ", "đã có ở dòng 2");
        refused("vùng,", "nghề,", "respondents.csv:1: ", "nghề");
    }

    private void refused(String what, String by, String... words) throws IOException {
        Files.writeString(categories, CATEGORIES.replace(what, by));
        var console = select(3);
        assertThat(console.exit()).as(by).isEqualTo(1);
        assertThat(console.err()).contains(words);
    }

    @Test
    void empty_and_missing_files_are_named() throws IOException {
        Files.writeString(people, "");
        assertThat(select(3).err()).contains("respondents.csv: ");
        Files.delete(people);
        assertThat(select(3).err()).contains("respondents.csv: ");
        assertThat(Console.after("select", "--number", "3").exit()).isEqualTo(1);
    }

    @Test
    void a_hundred_categories_are_no_burden() throws IOException {
        var quotas = new StringBuilder("category,name,min,max\n");
        var header = new StringBuilder("id");
        for (int c = 0; c < 100; c++) {
            quotas.append("c%d,x,0,10\nc%d,y,0,10\n".formatted(c, c));
            header.append(",c").append(c);
        }
        for (int i = 0; i < 40; i++) {
            header.append("\np").append(i);
            for (int c = 0; c < 100; c++) {
                header.append((i * 31 + c * i) % 3 == 0 ? ",x" : ",y");
            }
        }
        Files.writeString(categories, quotas);
        Files.writeString(people, header);
        var console = select(10);
        assertThat(console.exit()).as(console.err()).isZero();
        assertThat(out("summary.json")).contains("\"min_probability_fraction\": \"1/4\"");
    }

    @Test
    void of_very_many_kinds_one_panel_is_drawn_without_a_list_of_all() throws IOException {
        var header = new StringBuilder("id");
        var quotas = new StringBuilder("category,feature,min,max\n");
        for (int c = 0; c < 12; c++) {
            header.append(",c").append(c);
            quotas.append("c%d,0,1,60\nc%d,1,1,60\n".formatted(c, c));
        }
        for (int i = 0; i < 3_100; i++) {
            header.append("\np").append(i);
            for (int c = 0; c < 12; c++) {
                header.append(',').append(i >> c & 1);
            }
        }
        Files.writeString(categories, quotas);
        Files.writeString(people, header);
        assertThat(select(62, "--seed", "7").exit()).isZero();
        assertThat(out("summary.json"))
                .contains("\"status\": \"optimal\"", "\"min_probability_fraction\": \"1/50\"")
                .contains("\"probabilities_met\": \"exactly\"", "\"lottery\": \"drawn, not listed\"");
        assertThat(out("selected.csv").lines()).hasSize(63);
        assertThat(Console.after("select", "--check", "" + here.resolve("out")).exit())
                .isZero();
    }

    @Test
    void a_single_draw_can_be_wished_for_and_is_checked_name_by_name() throws IOException {
        assertThat(select(3, "--seed", "7", "--draw").exit()).isZero();
        var selected = out("selected.csv");
        var check = Console.after("select", "--check", "" + here.resolve("out"));
        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.out()).contains("đúng những người này");
        select(3, "--seed", "7", "--draw");
        assertThat(out("selected.csv")).isEqualTo(selected);
        Files.writeString(
                here.resolve("out").resolve("selected.csv"),
                "id\n"
                        + java.util.stream.Stream.of("a", "b", "c", "d", "e", "f")
                                .filter(id -> !selected.contains("\n" + id + "\n"))
                                .limit(3)
                                .collect(java.util.stream.Collectors.joining("\n")));
        assertThat(Console.after("select", "--check", "" + here.resolve("out")).exit())
                .isEqualTo(1);
    }
}
