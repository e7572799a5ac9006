package vn.daihoi.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.UnitRules.Surroundings;

class UnitRulesTest {
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final Unit DISTRICT = unit(12, "942", "Huyện Châu Thành", "huyen", "1.12");
    private static final Unit DEPARTMENT = unit(7, "94-SYT", "Sở Y tế", "so-nganh", "1.7");
    private static final Surroundings IN_DISTRICT = new Surroundings(DISTRICT, Optional.empty(), List.of(), null);
    private static final UnitEdit COMMUNE =
            new UnitEdit("31582", "Xã Phú Tân", "xa", 31, "phutan@soctrang.example", SINCE, Confidence.HIGH);

    @Test
    void a_commune_with_all_its_facts_is_fine() {
        assertThat(UnitRules.check(COMMUNE, IN_DISTRICT)).isEmpty();
    }

    @Test
    void an_unknown_head_count_is_no_fault() {
        assertThat(UnitRules.check(COMMUNE.withContact(null, null), IN_DISTRICT))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var wrong = new UnitEdit("31 582", " ", "phong", -1, "phutan", SINCE, Confidence.HIGH);
        assertThat(codes(wrong, IN_DISTRICT)).containsExactly("DV-101", "DV-103", "DV-105", "DV-109", "DV-110");
    }

    @Test
    void a_code_belongs_to_one_unit_which_is_named_with_its_place() {
        var other = new PlacedUnit(unit(9, "31582", "Xã Phú Tân", "xa", "1.13.9"), "Huyện Mỹ Tú", "944", 0);
        var findings = UnitRules.check(COMMUNE, new Surroundings(DISTRICT, Optional.of(other), List.of(), null));
        assertThat(findings).extracting(Finding::code).containsExactly("DV-104");
        assertThat(findings.getFirst().values()).containsExactly("31582", "Xã Phú Tân", "Huyện Mỹ Tú");
    }

    @Test
    void a_commune_does_not_stand_under_a_department() {
        assertThat(codes(COMMUNE, new Surroundings(DEPARTMENT, Optional.empty(), List.of(), null)))
                .containsExactly("DV-106");
    }

    @Test
    void only_a_province_or_the_nation_stands_at_the_root() {
        assertThat(codes(COMMUNE, new Surroundings(null, Optional.empty(), List.of(), null)))
                .containsExactly("DV-108");
    }

    @Test
    void a_kind_must_still_fit_what_stands_under_the_unit() {
        var commune = unit(57, "31582", "Xã Phú Tân", "xa", "1.12.57");
        var district = new UnitEdit("942", "Châu Thành", "doanh-nghiep", 200, null, SINCE, Confidence.HIGH);
        var province = unit(1, "94", "Tỉnh Sóc Trăng", "tinh", "1");
        assertThat(codes(district, new Surroundings(province, Optional.empty(), List.of(commune), null)))
                .containsExactly("DV-107");
    }

    @Test
    void a_unit_begins_before_anything_is_known_of_it_and_not_before_its_parent() {
        var early = new UnitEdit("31582", "Xã Phú Tân", "xa", 31, null, SINCE.minusDays(1), Confidence.HIGH);
        assertThat(codes(early, IN_DISTRICT)).containsExactly("DV-112");
        var late = new UnitEdit("31582", "Xã Phú Tân", "xa", 31, null, SINCE.plusDays(9), Confidence.HIGH);
        assertThat(codes(late, new Surroundings(DISTRICT, Optional.empty(), List.of(), SINCE.plusDays(8))))
                .containsExactly("DV-111");
    }

    private static List<String> codes(UnitEdit edit, Surroundings around) {
        return UnitRules.check(edit, around).stream().map(Finding::code).toList();
    }

    static Unit unit(long id, String code, String name, String kind, String path) {
        var labels = path.split("\\.");
        var parent = labels.length < 2 ? null : Long.valueOf(labels[labels.length - 2]);
        return new Unit(id, code, name, kind, parent, path, null, SINCE, null, Confidence.HIGH, null, 0);
    }
}
