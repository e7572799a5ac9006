package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// Châu Thành derives its own plan from the province's: it may tighten, never loosen.
class DerivedPlanTest {
    private static final PlanDocument PROVINCE = PlanReader.bundled("soc-trang-2020");
    private static final String DISTRICT = """
        schema: plan-1
        plan:
          code: KHCT
          derives-from: KH128
          number: 45/KH-UBND
          title: Kế hoạch của huyện Châu Thành
          unit: "942"
          issuer: Ủy ban nhân dân huyện Châu Thành
        tiers:
          - code: co-so
            cap: {value: 150, cite: KHCT 1}
            window: {month: 2020-02, cite: KHCT 1}
            shares: {exemplars: 75, guests: 25, about: true, tolerance: 5, cite: KHCT 1}
        pilots:
          units:
            - {unit: "31573", name: Xã Phú Tâm, cite: KHCT 2}
        presidium:
          min: 5
          max: 7
          components:
            - {code: dang, name: Lãnh đạo Đảng}
            - {code: chinh-quyen, name: Lãnh đạo chính quyền}
            - {code: doan-the, name: Lãnh đạo đoàn thể}
            - {code: anh-hung, name: Anh hùng}
            - {code: dien-hinh, name: Điển hình}
          cite: KHCT 2
        duties:
          - code: ke-hoach
            due: {date: 2020-02-14, cite: KHCT 3}
          - code: bao-cao
            due: {after: held, days: 5, cite: KHCT 3}
          - code: guong-dien-hinh
            name: Gửi gương điển hình để tuyên truyền
            document: report
            owes: {kinds: [xa]}
            due: {date: 2020-01-31, cite: KHCT 3}
            receivers: {default: parent}
            cite: KHCT 3
        paragraphs:
          - {id: "1", text: Cấp xã không quá 150 đại biểu.}
          - {id: "2", text: Chọn xã Phú Tâm làm điểm.}
          - {id: "3", text: Thời hạn.}
        """;

    private static DerivedPlan derive(String yaml) {
        return PlanReader.readDerived("chau-thanh.yaml", yaml, PROVINCE, Locale.of("vi"));
    }

    @Test
    void tighter_values_hold_and_the_rest_is_the_parents() {
        var derived = derive(DISTRICT);
        var plan = derived.document().plan();
        var commune = new UnitFacts("31573", "xa", 300, false);
        var terms = plan.termsFor(commune).orElseThrow();

        assertThat(derived.conflicts()).isEmpty();
        assertThat(terms.cap()).isEqualTo(new Cited<>(150, Citation.of("KHCT 1")));
        assertThat(terms.pilot()).isTrue();
        assertThat(terms.length().citation()).isEqualTo(Citation.of("KH128 II.2.a"));
        assertThat(plan.tierOf("huyen").orElseThrow().cap().value()).isEqualTo(300);
        assertThat(plan.presidium().value().max()).isEqualTo(7);
        assertThat(plan.programme()).hasSize(9);
        assertThat(plan.isPilot(new UnitFacts("94-XSKT", "doanh-nghiep", null, false)))
                .isTrue();
    }

    @Test
    void duties_come_earlier_and_further_ones_are_added() {
        var plan = derive(DISTRICT).document().plan();
        var duties = plan.dutiesOf(new UnitFacts("31573", "xa", 300, false));

        assertThat(duties)
                .extracting(DutyRule::code)
                .containsExactly(
                        "ke-hoach", "quyet-dinh-ban-to-chuc", "bao-cao", "lua-chon-dai-bieu", "guong-dien-hinh");
        assertThat(duties.get(0).due().value()).isEqualTo(new Due.OnDate(LocalDate.of(2020, 2, 14)));
        assertThat(duties.get(0).cite()).isEqualTo(Citation.of("KH128 III.5"));
        assertThat(duties.get(2).due().value()).isEqualTo(new Due.AfterHeld(5));
    }

    @Test
    void citations_open_in_both_plans() {
        var plan = derive(DISTRICT).document().plan();

        assertThat(plan.code()).isEqualTo("KHCT");
        assertThat(plan.paragraph(Citation.of("KHCT 2")).orElseThrow().text()).contains("Phú Tâm");
        assertThat(plan.paragraph(Citation.of("KH128 II.4.c"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        value: 150          | value: 250                          | plan.derived.cap          | II.2.a | tiers[co-so].cap
        month: 2020-02      | month: 2020-04                      | plan.derived.window       | II.2.a | tiers[co-so].window
        exemplars: 75, guests: 25 | exemplars: 60, guests: 40     | plan.derived.exemplars    | II.2.a | tiers[co-so].shares
        date: 2020-02-14    | date: 2020-03-14                    | plan.derived.due          | III.5  | duties[ke-hoach].due
        after: held, days: 5 | date: 2020-04-14                   | plan.derived.due          | III.5  | duties[bao-cao].due
        max: 7              | max: 11                             | plan.derived.presidium    | II.4.c | presidium
        min: 5              | min: 3                              | plan.derived.presidium    | II.4.c | presidium
        {code: anh-hung, name: Anh hùng} | {code: khac, name: Khác} | plan.derived.components | II.4.c | presidium
        """)
    void what_loosens_is_a_conflict_citing_the_parent(
            String own, String looser, String code, String paragraph, String field) {
        assertThat(DISTRICT).contains(own);

        var derived = derive(DISTRICT.replace(own, looser));

        assertThat(derived.conflicts())
                .extracting(Finding::code, Finding::citation, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, Citation.of("KH128 " + paragraph), field));
    }

    @Test
    void until_a_conflict_is_mended_the_parents_value_holds() {
        var plan =
                derive(DISTRICT.replace("value: 150", "value: 250")).document().plan();

        assertThat(plan.tier("co-so").orElseThrow().cap()).isEqualTo(new Cited<>(200, Citation.of("KH128 II.2.a")));
        assertThat(plan.tier("co-so").orElseThrow().window().citation()).isEqualTo(Citation.of("KHCT 1"));
    }

    @Test
    void what_is_not_for_a_derived_plan_is_a_fault() {
        var yaml = DISTRICT.replace("cap: {value: 150", "form: {always: delegates, cite: KHCT 1}\n    cap: {value: 150")
                .replace(
                        "code: guong-dien-hinh\n    name: Gửi gương điển hình để tuyên truyền", "code: guong-dien-hinh")
                .replace("cite: KHCT 2}", "cite: KH128 II.9}");

        var refused = catchThrowableOfType(PlanRefused.class, () -> derive(yaml));

        assertThat(refused.faults())
                .extracting(PlanFault::path)
                .containsExactly("tiers[co-so].form", "pilots.units[31573].cite", "duties[guong-dien-hinh]");
    }

    @Test
    void a_second_level_derives_from_the_first() {
        var district = derive(DISTRICT).document();
        var commune = """
            schema: plan-1
            plan: {code: KHPT, derives-from: KHCT, number: 3/KH, title: Xã Phú Tâm, unit: "31573", issuer: UBND xã}
            tiers:
              - {code: co-so, cap: {value: 180, cite: KHPT 1}}
            paragraphs:
              - {id: "1", text: Không quá 180}
            """;

        var derived = PlanReader.readDerived("xa.yaml", commune, district, Locale.of("vi"));

        assertThat(derived.conflicts()).extracting(Finding::citation).containsExactly(Citation.of("KHCT 1"));
        assertThat(derived.document().plan().paragraph(Citation.of("KH128 I.4")))
                .isPresent();
    }

    @Test
    void the_command_finds_the_parent_and_tells_conflicts_with_their_lines(@TempDir Path folder) throws IOException {
        var good = Files.writeString(folder.resolve("huyen.yaml"), DISTRICT);
        var loose = Files.writeString(folder.resolve("long.yaml"), DISTRICT.replace("value: 150", "value: 250"));
        var orphan = Files.writeString(
                folder.resolve("mo-coi.yaml"), DISTRICT.replace("derives-from: KH128", "derives-from: KH9"));

        assertThat(PlanCheck.check(good)).isEmpty();
        assertThat(PlanCheck.check(loose)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(11);
            assertThat(fault.reason()).contains("KH128 II.2.a").contains("250").contains("200");
        });
        assertThat(PlanCheck.check(orphan))
                .singleElement()
                .extracting(PlanFault::line)
                .isEqualTo(4);
    }
}
