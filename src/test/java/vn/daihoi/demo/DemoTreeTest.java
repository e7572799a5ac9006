package vn.daihoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.ListedUnit;
import vn.daihoi.unit.UnitKind;

class DemoTreeTest {
    private final List<ListedUnit> tree = DemoTree.read(LocalDate.of(2015, 1, 1));

    @Test
    void soc_trang_has_one_row_for_each_of_its_195_units() {
        assertThat(tree).hasSize(195).extracting(ListedUnit::code).doesNotHaveDuplicates();
        assertThat(kind("huyen")).hasSize(11);
        assertThat(kind("xa")).hasSize(109);
        assertThat(tree).allMatch(unit -> UnitKind.coded(unit.kind()).isPresent());
        assertThat(tree).allMatch(unit -> !String.valueOf(unit.source()).isBlank());
    }

    @Test
    void the_bodies_the_plan_names_have_the_codes_it_names_them_by() {
        assertThat(tree)
                .extracting(ListedUnit::code)
                .contains(
                        "94",
                        "94-SNV",
                        "94-SLDTBXH",
                        "94-XSKT",
                        "94-VPUBND",
                        "94-SVHTTDL",
                        "94-STTTT",
                        "94-BST",
                        "94-DPTTH",
                        "942");
    }

    @Test
    void a_body_nobody_is_sure_of_says_so() {
        assertThat(tree).filteredOn(unit -> unit.confidence() == Confidence.LOW).isNotEmpty();
    }

    @Test
    void head_counts_are_marked_as_invented_and_some_stay_unknown() {
        assertThat(tree).allMatch(unit -> (unit.staff() == null) == (unit.staffSource() == null));
        assertThat(tree).filteredOn(unit -> unit.staff() == null).hasSizeBetween(10, 40);
        assertThat(tree)
                .extracting(ListedUnit::staff)
                .filteredOn(Objects::nonNull)
                .contains(199, 200, 201);
    }

    private List<ListedUnit> kind(String kind) {
        return tree.stream().filter(unit -> unit.kind().equals(kind)).toList();
    }
}
