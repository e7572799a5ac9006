package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFaultsTest {
    private static final String SMALL = """
        schema: plan-1
        plan:
          code: KH1
          number: 1/KH
          title: Kế hoạch thử
          unit: "94"
          issuer: Ủy ban nhân dân tỉnh
          issued: 2019-09-11
          season: 2019 - 2020
        tiers:
          - code: co-so
            name: {value: Cơ sở, cite: KH1 I}
            kinds:
              - {kind: xa, as: "Xã, phường", cite: KH1 I}
            form: {by-staff: {all-staff-below: 200, delegates-above: 200}, cite: KH1 I}
            window: {quarter: 2020-Q1, cite: KH1 I}
            cap: {value: 200, cite: KH1 I}
            shares: {exemplars: 70, guests: 30, cite: KH1 I}
        presidium: {min: 5, max: 9, cite: KH1 I}
        names:
          - {tiers: [co-so], lines: ["Hội nghị {unit}"], cite: KH1 I}
        duties:
          - code: ke-hoach
            name: Kế hoạch
            document: plan
            owes: {tiers: [co-so]}
            due: {date: 2020-02-28, cite: KH1 I}
            receivers: {default: parent}
            cite: KH1 I
        paragraphs:
          - {id: I, text: Toàn văn}
        """;

    private static List<PlanFault> faults(String yaml) {
        var refused = catchThrowableOfType(PlanRefused.class, () -> PlanReader.read("thu.yaml", yaml, Locale.of("vi")));
        return refused == null ? List.of() : refused.faults();
    }

    private static String balanced(String targets) {
        return SMALL.replace(
                "    shares: {",
                "    balance: [{code: a, name: A, measures: %s, cite: KH1 I}]\n    shares: {".formatted(targets));
    }

    @Test
    void targets_of_balance_may_be_of_four_kinds() {
        assertThat(faults(balanced("ethnicity, targets: [{of: Khmer, at-least: 25}, {of: Hoa, at-most: 10}]")))
                .isEmpty();
        assertThat(faults(balanced("women, targets: [{as-population: true, tolerance: 5}]")))
                .isEmpty();
        assertThat(faults(balanced("sector, targets: [{each-represented: true}]")))
                .isEmpty();
    }

    @Test
    void minimums_above_the_whole_are_a_fault() {
        assertThat(faults(balanced("ethnicity, targets: [{of: Khmer, at-least: 60}, {of: Hoa, at-least: 50}]")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("110%"));
    }

    @Test
    void an_axis_of_yes_and_no_has_no_values_to_represent() {
        assertThat(faults(balanced("women, targets: [{each-represented: true}]")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("có hoặc không"));
    }

    @Test
    void the_small_plan_has_no_fault() {
        assertThat(faults(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        cap: {value: 200      | cap: {valeu: 200         | 17 | tiers[co-so].cap.valeu      | Có phải là “value” không?
        cap: {value: 200      | cap: {value: 0           | 17 | tiers[co-so].cap.value      | từ 1 trở lên
        cap: {value: 200      | cap: {value: "200"       | 17 | tiers[co-so].cap.value      | đúng kiểu
        unit: "94"            | unit: 94                 |  6 | plan.unit                   | ngoặc kép
        issuer: Ủy            | isuer: Ủy                |  7 | plan.isuer                  | “issuer”
        schema: plan-1        | schema: plan-2           |  1 | schema                      | plan-1
        kind: xa              | kind: xã                 | 14 | tiers[co-so].kinds[xã].kind | “xa”
        date: 2020-02-28      | date: 2020-02-30         | 27 | duties[ke-hoach].due.date   | năm-tháng-ngày
        date: 2020-02-28      | date: 2019-02-28         | 27 | duties[ke-hoach].due.date   | Xem lại năm
        date: 2020-02-28,     | when: Khi, after: held,  | 27 | duties[ke-hoach].due        | date | after | when
        min: 5                | min: 15                  | 19 | presidium.min               | Đổi chỗ
        guests: 30            | guests: 40               | 18 | tiers[co-so].shares.guests  | Sửa một trong hai
        all-staff-below: 200  | all-staff-below: 250     | 15 | tiers[co-so].form.by-staff.all-staff-below | 200
        owes: {tiers: [co-so] | owes: {tiers: [coso]     | 26 | duties[ke-hoach].owes.tiers[1] | “co-so”
        {unit}                | {donvi}                  | 21 | names[1].lines[1]           | ordinal
        default: parent       | default: issuer          | 28 | duties[ke-hoach].receivers.default | bodies
        quarter: 2020-Q1      | quarter: Q1/2020         | 16 | tiers[co-so].window.quarter | 2020-Q1
        quarter: 2020-Q1      | from: 2020-03-31, to: 2020-01-01 | 16 | tiers[co-so].window.to | Đổi chỗ
        value: 200, cite: KH1 I | value: 200, cite: KH1 II | 17 | tiers[co-so].cap.cite     | paragraphs
        value: 200, cite: KH1 I | value: 200, cite: KH2 I  | 17 | tiers[co-so].cap.cite     | KH1
        value: 200, cite: KH1 I | value: 200               | 17 | tiers[co-so].cap          | cite
        """)
    void a_fault_is_told_with_line_path_and_hint(String right, String wrong, int line, String path, String hint) {
        assertThat(SMALL).contains(right);

        var faults = faults(SMALL.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("thu.yaml");
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.hint()).contains(hint);
            assertThat(fault.reason()).isNotBlank();
        });
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_the_order_of_the_lines() {
        var yaml = SMALL.replace("unit: \"94\"", "unit: 94")
                .replace("min: 5", "min: 15")
                .replace("cite: KH1 I}", "cite: KH1 V}");

        var faults = faults(yaml);

        assertThat(faults).extracting(PlanFault::line).isSorted().contains(6, 12, 17, 19, 27);
        assertThat(faults).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    }

    @Test
    void keys_that_stand_twice_and_kinds_in_two_tiers_are_found() {
        var twice = faults(SMALL.replace("    cap: {", "    cap: {value: 100, cite: KH1 I}\n    cap: {"));
        var second = """
              - code: co-so
                name: {value: Trên cơ sở, cite: KH1 I}
                kinds: [{kind: xa, as: Xã, cite: KH1 I}]
                form: {always: delegates, cite: KH1 I}
            presidium\
            """;
        var tiers = faults(SMALL.replace("presidium", second));

        assertThat(twice)
                .extracting(PlanFault::line, PlanFault::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(18, "tiers[co-so].cap"));
        assertThat(twice.getFirst().reason()).contains("dòng 17");
        assertThat(tiers).extracting(PlanFault::line).containsExactly(19, 21);
    }

    @Test
    void a_tier_without_kinds_is_refused() {
        var faults = faults(SMALL.replace("      - {kind: xa, as: \"Xã, phường\", cite: KH1 I}\n", "")
                .replace("kinds:", "kinds: []"));

        assertThat(faults).extracting(PlanFault::path).contains("tiers[co-so].kinds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        \\tcode: KH1            | 3 | Tab
        code: KH1: x            | 3 | dấu hai chấm
        code: "KH1              | 4 | ngoặc
        code: [KH1              | 4 | ngoặc
        """)
    void broken_yaml_is_told_with_its_line(String wrong, int line, String hint) {
        var faults = faults(SMALL.replace("  code: KH1\n", "  " + wrong.replace("\\t", "\t") + "\n"));

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().line()).isGreaterThanOrEqualTo(line);
        assertThat(faults.getFirst().hint()).contains(hint);
    }

    @Test
    void a_yaml_bomb_is_refused_before_it_grows() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
        }

        assertThat(faults(bomb.toString()))
                .allSatisfy(fault -> assertThat(fault.reason()).contains("bí danh"));
        assertThat(faults("a: &a [*a]\n")).hasSize(1);
    }

    @Test
    void huge_deep_empty_and_foreign_files_are_refused_plainly() {
        assertThat(faults("x".repeat(1_100_000)))
                .extracting(PlanFault::hint)
                .singleElement()
                .asString()
                .contains("nhầm tệp");
        assertThat(faults("[".repeat(500))).hasSize(1);
        assertThat(faults("")).extracting(PlanFault::reason).containsExactly("Tệp trống.");
        assertThat(faults("- a\n- b\n")).hasSize(1);
        assertThat(faults("a: !!javax.script.ScriptEngineManager [x]\n")).isNotEmpty();
        assertThat(faults("a: 1\n---\nb: 2\n").getFirst().hint()).contains("---");
        assertThat(faults("a: \u0007\n")).hasSize(1);
    }

    @Test
    void names_typed_in_nfd_are_kept_in_nfc(@TempDir Path folder) throws IOException {
        var nfd = java.text.Normalizer.normalize(SMALL, java.text.Normalizer.Form.NFD);

        assertThat(PlanReader.read("nfd.yaml", nfd, Locale.of("vi"))
                        .plan()
                        .heading()
                        .title())
                .isEqualTo("Kế hoạch thử");
    }

    @Test
    void the_command_checks_a_file_on_disk(@TempDir Path folder) throws IOException {
        var good = Files.writeString(folder.resolve("tot.yaml"), SMALL);
        var bad = Files.writeString(folder.resolve("sai.yaml"), SMALL.replace("value: 200", "value: -1"));
        var latin = Files.write(folder.resolve("latin.yaml"), "title: Kế".getBytes(StandardCharsets.UTF_16));

        assertThat(PlanCheck.check(good)).isEmpty();
        assertThat(PlanCheck.check(bad))
                .singleElement()
                .asString()
                .startsWith(bad + ":17: tiers[co-so].cap.value: ")
                .contains(" → ");
        assertThat(PlanCheck.check(latin))
                .singleElement()
                .extracting(PlanFault::reason)
                .asString()
                .contains("UTF-8");
        assertThat(PlanCheck.check(folder.resolve("khong-co.yaml"))).hasSize(1);
    }

    @Test
    void faults_are_told_in_english_too() {
        var refused = catchThrowableOfType(
                PlanRefused.class,
                () -> PlanReader.read("try.yaml", SMALL.replace("value: 200", "valeu: 200"), Locale.ENGLISH));

        assertThat(refused.faults()).extracting(PlanFault::hint).contains("Did you mean “value”?");
    }
}
