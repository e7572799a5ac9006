package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.daihoi.plan.yaml.YamlEdit;
import vn.daihoi.shared.Citation;

class ValueEditTest {
    private static final PlanDocument KH128 = PlanReader.bundled("soc-trang-2020");

    private static Map<String, String> values(Plan plan, String... changed) {
        var typed =
                new HashMap<>(PlanValues.of(plan).stream().collect(Collectors.toMap(PlanValue::name, PlanValue::text)));
        for (int i = 0; i < changed.length; i += 2) {
            assertThat(typed).containsKey(changed[i]);
            typed.put(changed[i], changed[i + 1]);
        }
        return typed;
    }

    @Test
    void nothing_changed_leaves_the_text_alone() {
        assertThat(ValueEdit.apply(KH128.yaml(), KH128.plan(), values(KH128.plan())))
                .isEqualTo(KH128.yaml());
    }

    @Test
    void every_kind_of_value_can_be_changed_and_comments_stay() {
        var typed = values(
                KH128.plan(),
                "cap.tinh",
                "350",
                "from.tren-co-so",
                "2020-05-01",
                "to.tren-co-so",
                "2020-07-31",
                "sessions.tinh",
                "1",
                "exemplars.co-so",
                "80",
                "below.co-so",
                "150",
                "above.co-so",
                "150",
                "min.presidium",
                "3",
                "max.presidium",
                "7",
                "due.ke-hoach",
                "2020-03-15",
                "days.bao-cao",
                "10");

        var yaml = ValueEdit.apply(KH128.yaml(), KH128.plan(), typed);
        var amended = PlanReader.read("sua.yaml", yaml, Locale.of("vi"));

        assertThat(PlanDifference.between(KH128, amended, Locale.of("vi")))
                .extracting(PlanChange::path)
                .containsExactlyInAnyOrder(
                        "tiers[tinh].cap",
                        "tiers[tren-co-so].window",
                        "tiers[tinh].length",
                        "tiers[co-so].shares",
                        "tiers[co-so].form.by-staff.all-staff-below",
                        "tiers[co-so].form.by-staff.delegates-above",
                        "presidium.min",
                        "presidium.max",
                        "duties[ke-hoach].due",
                        "duties[bao-cao].due");
        assertThat(amended.plan().tier("co-so").orElseThrow().shares().value())
                .isEqualTo(new Shares(80, 20, true, null));
        assertThat(amended.plan().tier("tinh").orElseThrow().cap().citation()).isEqualTo(Citation.of("KH128 II.2.d"));
        assertThat(yaml.lines().filter(line -> line.contains("#")).toList())
                .isEqualTo(
                        KH128.yaml().lines().filter(line -> line.contains("#")).toList());
    }

    @Test
    void a_derived_plan_gets_what_it_lacks_resting_on_its_own_text() {
        var skeleton =
                DerivedSkeleton.of(KH128.plan(), new PlanOwner(2, "942", "Huyện Châu Thành", "1.2"), "45/KH-UBND");
        var district = PlanReader.readDerived("huyen.yaml", skeleton, KH128, Locale.of("vi"))
                .document();
        var typed = values(
                district.plan(),
                "cap.co-so",
                "150",
                "max.presidium",
                "7",
                "due.ke-hoach",
                "2020-02-14",
                "to.co-so",
                "2020-02-29");

        var yaml = ValueEdit.apply(skeleton, district.plan(), typed);
        var derived = PlanReader.readDerived("huyen.yaml", yaml, KH128, Locale.of("vi"));

        assertThat(derived.conflicts()).isEmpty();
        assertThat(derived.document().plan().tier("co-so").orElseThrow().cap())
                .isEqualTo(new Cited<>(150, Citation.of("KH-942 1")));
        assertThat(derived.document().plan().presidium().value().components()).hasSize(5);
        assertThat(PlanDifference.between(district, derived.document(), Locale.of("vi")))
                .extracting(PlanChange::path)
                .contains("tiers[co-so].cap", "tiers[co-so].window", "duties[ke-hoach].due", "presidium.max");

        var again = ValueEdit.apply(
                yaml,
                derived.document().plan(),
                values(derived.document().plan(), "cap.co-so", "140", "cap.tinh", "400"));
        var second = PlanReader.readDerived("huyen.yaml", again, KH128, Locale.of("vi"))
                .document()
                .plan();
        assertThat(second.tier("co-so").orElseThrow().cap().value()).isEqualTo(140);
        assertThat(second.tier("tinh").orElseThrow().cap().value()).isEqualTo(400);
    }

    @Test
    void values_are_found_in_block_flow_and_behind_wide_characters() {
        var yaml = "a: \"😀\"\nlist:\n- code: x\n  n:\n    v: 1 # one\n  m: 2\n- {code: y, n: 3}\n";

        assertThat(YamlEdit.set(yaml, "9", "list", "@x", "n", "v")).contains("v: 9 # one");
        assertThat(YamlEdit.set(yaml, "{w: 5}", "list", "@x", "n")).contains("n:\n    {w: 5} # one\n  m: 2");
        assertThat(YamlEdit.set(yaml, "4", "list", "@y", "k")).contains("- {k: 4, code: y, n: 3}");
        assertThat(YamlEdit.set(yaml, "4", "list", "@z", "k")).endsWith("- {code: y, n: 3}\n- {code: z, k: 4}\n");
        assertThat(YamlEdit.set(yaml, "4", "list", "@x", "k")).contains("- code: x\n  k: 4\n  n:");
        assertThat(YamlEdit.set(yaml, "4", "new", "@z", "k")).contains("new: [{code: z, k: 4}]");
    }
}
