package vn.daihoi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import vn.daihoi.audit.Entries;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "clock")
@OnTestDatabase
@TestPropertySource(properties = "daihoi.clock=movable")
class UnitsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 1);
    private static final Actor STANDING_BODY =
            new Actor(1, "Trần Thị Bích Ngọc", Set.of(Roles.STANDING_BODY), null, Actor.EVERYTHING);

    @Autowired
    private Units units;

    @Autowired
    private UnitTree tree;

    @Autowired
    private UnitSearch search;

    @Autowired
    private Acts acts;

    @Autowired
    private LoadUnits loadUnits;

    @Autowired
    private AddUnit addUnit;

    @Autowired
    private EditUnit editUnit;

    @Autowired
    private MoveUnit moveUnit;

    @Autowired
    private MergeUnits mergeUnits;

    @Autowired
    private CloseUnit closeUnit;

    @Autowired
    private SeasonClock clock;

    @Autowired
    private Entries journal;

    @BeforeEach
    void a_province() {
        clock.shiftBy(clock.shiftTo(LocalDate.of(2020, 2, 12)));
        Acting.asSystem(() -> {
            if (units.root().isEmpty()) {
                loadUnits.load("sample", SampleTree.LIST);
            }
        });
    }

    @Test
    void a_name_is_found_without_accents_and_shown_with_its_place() {
        assertThat(found(STANDING_BODY, "phu tan"))
                .extracting(hit -> hit.unit().code() + " " + hit.place())
                .contains("99101 Huyện Châu Thành, Tỉnh Sông Mây", "99201 Huyện Đông Hải, Tỉnh Sông Mây");
    }

    @Test
    void words_of_the_place_help_to_find_a_name_that_repeats() {
        assertThat(found(STANDING_BODY, "phu tan dong hai"))
                .extracting(hit -> hit.unit().code())
                .containsExactly("99201");
    }

    @Test
    void the_exact_name_comes_first_and_numbers_count() {
        assertThat(found(STANDING_BODY, "phường"))
                .extracting(hit -> hit.unit().name())
                .containsExactly("Phường 1", "Phường 2", "Phường 10");
        assertThat(found(STANDING_BODY, "phuong 1").getFirst().unit().name()).isEqualTo("Phường 1");
    }

    @Test
    void a_code_is_found_by_its_beginning_with_or_without_the_province() {
        assertThat(found(STANDING_BODY, "99-snv"))
                .extracting(hit -> hit.unit().name())
                .containsExactly("Sở Nội vụ");
        assertThat(found(STANDING_BODY, "SYT").getFirst().unit().name()).isEqualTo("Sở Y tế");
    }

    @Test
    void signs_that_mean_something_to_sql_are_only_signs() {
        assertThat(found(STANDING_BODY, "%")).isEmpty();
        assertThat(found(STANDING_BODY, "_ \\ '")).isEmpty();
    }

    @Test
    void nobody_finds_what_lies_outside_the_subtree() {
        var officer = officer("992", Roles.UNIT_OFFICER);
        assertThat(found(officer, "phu tan"))
                .extracting(hit -> hit.unit().code())
                .containsExactly("99201");
        assertThatThrownBy(() -> Acting.as(officer, () -> units.visibleTo(officer, id("99101"))))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void the_database_itself_hides_what_lies_outside_the_subtree() {
        var officer = officer("992", Roles.UNIT_OFFICER);
        var hidden = id("99101");
        assertThat(Acting.as(officer, () -> units.find(hidden))).isEmpty();
        assertThat(Acting.as(officer, () -> units.ancestorsOf(id("99201")))).hasSize(2);
    }

    @Test
    void a_unit_that_moves_takes_along_what_stands_under_it() {
        var health = add("99-SYT2", "Sở Y tế hai", "so-nganh", "99");
        var centre = add("99-TT2", "Trung tâm hai", "su-nghiep", "99-SYT2");
        var station = add("99-TR2", "Trạm hai", "doanh-nghiep", "99-SYT2");
        assertThat(station.path()).startsWith(health.path());

        as(() -> moveUnit.move(STANDING_BODY, health.id(), id("993"), FEBRUARY, "Nghị quyết số 1"));

        assertThat(unit("99-TT2").path()).isEqualTo(unit("993").path() + "." + health.id() + "." + centre.id());
        assertThat(parentOn("99-SYT2", FEBRUARY.minusDays(1))).isEqualTo(id("99"));
        assertThat(parentOn("99-SYT2", FEBRUARY)).isEqualTo(id("993"));
        assertThat(pathOn("99-TT2", FEBRUARY.minusDays(1))).isEqualTo(centre.path());
        assertThat(pathOn("99-TT2", FEBRUARY)).isEqualTo(unit("99-TT2").path());
        assertThat(history("99-SYT2")).containsExactly(UnitAct.What.MOVED, UnitAct.What.ADDED);
    }

    @Test
    void a_move_below_itself_changes_nothing() {
        var before = unit("99-SYT");
        assertThatThrownBy(() -> as(() -> moveUnit.move(STANDING_BODY, before.id(), id("99-TTYT"), FEBRUARY, "thử")))
                .isInstanceOf(Refused.class);
        assertThat(unit("99-SYT")).isEqualTo(before);
    }

    @Test
    void merged_units_end_and_their_successor_takes_over_what_stood_under_them() {
        add("998", "Huyện Cũ", "huyen", "99");
        add("99801", "Xã Cũ", "xa", "998");
        add("99802", "Xã Cũ Hai", "xa", "998");

        var fresh = Acting.as(
                STANDING_BODY,
                () -> mergeUnits.mergeIntoNew(
                        STANDING_BODY,
                        List.of(id("998")),
                        fresh("999", "Huyện Mới", "huyen", "99"),
                        "Nghị quyết số 2"));

        assertThat(unit("998").validTo()).isEqualTo(FEBRUARY);
        assertThat(unit("99801").parentId()).isEqualTo(fresh.id());
        assertThat(pathOn("99802", FEBRUARY.minusDays(1))).contains("." + id("998") + ".");
        assertThat(on(FEBRUARY)).extracting(Unit::code).contains("999").doesNotContain("998");
        assertThat(on(FEBRUARY.minusDays(1)))
                .extracting(Unit::code)
                .contains("998")
                .doesNotContain("999");
        assertThat(history("999")).containsExactly(UnitAct.What.ABSORBED, UnitAct.What.ADDED);
    }

    @Test
    void a_closed_unit_is_gone_from_that_day_and_kept_for_the_days_before() {
        add("99-HKH", "Hội Khuyến học", "hoi-dac-thu", "99");
        as(() -> closeUnit.close(STANDING_BODY, id("99-HKH"), FEBRUARY, "Quyết định giải thể"));

        assertThat(found(STANDING_BODY, "khuyen hoc")).isEmpty();
        assertThat(on(FEBRUARY.minusDays(1))).extracting(Unit::code).contains("99-HKH");
        assertThat(on(FEBRUARY)).extracting(Unit::code).doesNotContain("99-HKH");
    }

    @Test
    void a_district_with_communes_cannot_be_closed() {
        assertThatThrownBy(() -> as(() -> closeUnit.close(STANDING_BODY, id("991"), FEBRUARY, "thử")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.findings().getFirst().code()).isEqualTo("DV-140"));
    }

    @Test
    void two_officers_do_not_overwrite_each_other() {
        var seen = add("99-SXD", "Sở Xây dựng", "so-nganh", "99");
        as(() -> editUnit.edit(
                STANDING_BODY, seen.id(), seen.version(), UnitEdit.of(seen).withContact(70, null)));
        assertThatThrownBy(() -> as(() -> editUnit.edit(
                        STANDING_BODY,
                        seen.id(),
                        seen.version(),
                        UnitEdit.of(seen).withContact(80, null))))
                .isInstanceOf(StaleEdit.class);
        assertThat(unit("99-SXD").staff()).isEqualTo(70);
        assertThat(Acting.as(STANDING_BODY, () -> journal.about("unit", seen.id())))
                .extracting(Entries.Recorded::action)
                .containsExactly("unit.edited", "unit.added");
    }

    @Test
    void the_unit_s_own_officer_keeps_the_head_count_and_nothing_else() {
        var officer = officer("99102", Roles.UNIT_OFFICER);
        var commune = unit("99102");
        var wanted = new UnitEdit("0", "Xã Khác", "xa", 27, "annh@song-may.example", FEBRUARY, Confidence.LOW);
        Acting.as(officer, () -> {
            editUnit.edit(officer, commune.id(), commune.version(), wanted);
            return true;
        });
        assertThat(unit("99102").staff()).isEqualTo(27);
        assertThat(unit("99102").name()).isEqualTo("Xã An Ninh");
    }

    @Test
    void a_district_officer_does_not_edit_its_communes() {
        var officer = officer("992", Roles.UNIT_OFFICER);
        var commune = unit("99201");
        assertThatThrownBy(() -> Acting.as(officer, () -> {
                    editUnit.edit(officer, commune.id(), commune.version(), UnitEdit.of(commune));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_code_cannot_be_given_twice_even_where_the_other_is_out_of_sight() {
        var district = officer("992", Roles.STANDING_BODY);
        var taken =
                new NewUnit("99101", "Xã Trùng", "xa", id("992"), null, null, FEBRUARY, Confidence.HIGH, null, null);
        assertThatThrownBy(() -> Acting.as(district, () -> addUnit.add(district, taken)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.findings().getFirst().code()).isEqualTo("DV-114"));
    }

    private void as(Runnable work) {
        Acting.as(STANDING_BODY, () -> {
            work.run();
            return true;
        });
    }

    private Unit add(String code, String name, String kind, String parent) {
        var fresh =
                new NewUnit(code, name, kind, id(parent), null, null, SampleTree.SINCE, Confidence.HIGH, null, null);
        return Acting.as(STANDING_BODY, () -> addUnit.add(STANDING_BODY, fresh));
    }

    private NewUnit fresh(String code, String name, String kind, String parent) {
        return new NewUnit(code, name, kind, id(parent), null, null, FEBRUARY, Confidence.HIGH, null, null);
    }

    private Actor officer(String code, String role) {
        var unit = unit(code);
        return new Actor(5, "Cán bộ " + code, Set.of(role), unit.id(), unit.path());
    }

    private List<PlacedUnit> found(Actor actor, String text) {
        return Acting.as(actor, () -> search.find(actor, text, 20));
    }

    private Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code)).orElseThrow();
    }

    private long id(String code) {
        return unit(code).id();
    }

    private List<Unit> on(LocalDate day) {
        return Acting.as(STANDING_BODY, () -> tree.on(STANDING_BODY, day));
    }

    private Unit unitOn(String code, LocalDate day) {
        return on(day).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Long parentOn(String code, LocalDate day) {
        return unitOn(code, day).parentId();
    }

    private String pathOn(String code, LocalDate day) {
        return unitOn(code, day).path();
    }

    private List<UnitAct.What> history(String code) {
        return Acting.as(STANDING_BODY, () -> acts.of(id(code))).stream()
                .map(UnitAct::what)
                .toList();
    }
}
