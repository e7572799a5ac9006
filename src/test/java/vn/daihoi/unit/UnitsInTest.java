package vn.daihoi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.intake.Handing;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.Preview;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.intake.reading.Sheets;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

@SpringBootTest
@OnTestDatabase
@TestPropertySource(properties = "daihoi.clock=movable")
class UnitsInTest {
    private static final Actor STANDING_BODY =
            new Actor(1, "Trần Thị Bích Ngọc", Set.of(Roles.STANDING_BODY), null, Actor.EVERYTHING);
    private static final Object[] HEAD = {"Mã", "Tên đơn vị", "Loại đơn vị", "Mã đơn vị cấp trên", "Số người"};

    @Autowired
    private Intake intake;

    private Handing handing;

    @Autowired
    private Units units;

    @Autowired
    private LoadUnits loadUnits;

    @Autowired
    private EditUnit editUnit;

    @Autowired
    private SeasonClock clock;

    @BeforeEach
    void a_province() {
        handing = new Handing(intake, STANDING_BODY, "units", "");
        clock.shiftBy(clock.shiftTo(LocalDate.of(2020, 2, 12)));
        Acting.asSystem(() -> {
            if (units.root().isEmpty()) {
                loadUnits.load("sample", SampleTree.LIST);
            }
        });
    }

    @Test
    void new_units_may_name_a_parent_further_down_in_the_same_file() {
        var id = upload(HEAD, row("99401", "Xã Mới", "Xã", "994", 20), row("994", "Huyện Mới", "Huyện", "99", 500));
        assertThat(preview(id).in(State.FRESH)).hasSize(2);

        assertThat(confirm(id)).isEqualTo(2);
        assertThat(unit("99401").parentId()).isEqualTo(unit("994").id());
        assertThat(confirm(id)).as("confirmed twice, applied once").isZero();
    }

    @Test
    void a_known_code_is_changed_and_an_empty_cell_keeps_what_is_known() {
        var id = upload(HEAD, row("99301", "Phường Một", null, null, null), row("99302", null, null, null, 24));
        var verdict = preview(id);
        assertThat(verdict.in(State.CHANGED)).hasSize(1);
        assertThat(verdict.in(State.KNOWN)).hasSize(1);

        confirm(id);
        assertThat(unit("99301").name()).isEqualTo("Phường Một");
        assertThat(unit("99301").staff()).isEqualTo(25);
    }

    @Test
    void each_wrong_row_says_in_which_column_what_is_wrong() {
        var id = upload(
                HEAD,
                row("99901", "Xã Lạc", "Xã", "000", 20),
                row("99902", "Xã Sai", "Tổ dân phố", "991", "nhiều"),
                row("99201", "Xã Phú Tân", "Xã", "991", 31),
                row("99903", "Xã Hai Lần", "Xã", "991", 1),
                row("99903", "Xã Hai Lần", "Xã", "991", 1));
        var wrong = preview(id).in(State.WRONG);
        assertThat(wrong.stream().flatMap(row -> row.findings().stream()).map(Finding::code))
                .containsExactly("DV-152", "DV-154", "DV-155", "DV-157", "DV-151");
        assertThat(wrong.getFirst().row()).isEqualTo(2);
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(Refused.class);
        assertThat(Acting.as(STANDING_BODY, () -> units.coded("99903")))
                .as("all or nothing")
                .isEmpty();
    }

    @Test
    void new_units_in_a_circle_are_refused() {
        var id = upload(
                HEAD,
                row("99-A", "Công ty A", "Doanh nghiệp", "99-B", 1),
                row("99-B", "Công ty B", "Doanh nghiệp", "99-A", 1));
        assertThat(preview(id).in(State.WRONG))
                .hasSize(2)
                .allMatch(row ->
                        row.findings().stream().anyMatch(found -> found.code().equals("DV-153")));
    }

    @Test
    void a_preview_that_somebody_overtook_is_not_applied() {
        var id = upload(HEAD, row("99303", "Phường Hai", null, null, null));
        var seen = preview(id).fingerprint();
        var ward = unit("99303");
        Acting.as(STANDING_BODY, () -> {
            editUnit.edit(
                    STANDING_BODY, ward.id(), ward.version(), UnitEdit.of(ward).withContact(23, null));
            return true;
        });
        assertThatThrownBy(() -> handing.confirm(id, seen)).isInstanceOf(StaleEdit.class);
        assertThat(unit("99303").name()).isEqualTo("Phường 2");
    }

    @Test
    void a_list_is_undone_as_long_as_nothing_was_built_on_it() {
        var id = upload(
                HEAD, row("99-UND", "Sở Nhầm", "Sở, ban, ngành", "99", 10), row("99302", "Phường Nhầm", null, null, 7));
        var before = unit("99302");
        confirm(id);
        assertThat(unit("99302").name()).isEqualTo("Phường Nhầm");

        handing.undo(id);
        assertThat(Acting.as(STANDING_BODY, () -> units.coded("99-UND"))).isEmpty();
        assertThat(unit("99302").name()).isEqualTo(before.name());
        assertThat(unit("99302").staff()).isEqualTo(before.staff());
    }

    @Test
    void a_unit_that_was_edited_since_stands_in_the_way() {
        var id = upload(HEAD, row("99-UN2", "Sở Giữ", "Sở, ban, ngành", "99", 10));
        confirm(id);
        var unit = unit("99-UN2");
        Acting.as(STANDING_BODY, () -> {
            editUnit.edit(
                    STANDING_BODY, unit.id(), unit.version(), UnitEdit.of(unit).withContact(23, null));
            return true;
        });
        assertThat(preview(id).obstacles()).extracting(Finding::code).containsExactly("DV-170");
        assertThatThrownBy(() -> handing.undo(id)).isInstanceOf(Refused.class);
    }

    @Test
    void an_uploaded_list_belongs_to_who_uploaded_it() {
        var id = upload(HEAD, row("99303", "Phường Ba", null, null, null));
        var other = new Actor(2, "Người khác", Set.of(Roles.STANDING_BODY), null, Actor.EVERYTHING);
        assertThatThrownBy(() -> new Handing(intake, other, "units", "").preview(id))
                .isInstanceOf(NotThere.class);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private long upload(Object[]... rows) {
        try {
            return handing.upload(Sheets.of(rows));
        } catch (SheetRefused e) {
            throw new IllegalStateException(e);
        }
    }

    private Preview preview(long id) {
        return handing.preview(id);
    }

    private int confirm(long id) {
        return handing.confirm(id);
    }

    private Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code)).orElseThrow();
    }
}
