package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.daihoi.intake.Handing;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.intake.reading.Sheets;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;

@OnRegister
@RecordApplicationEvents
class HonoursInTest {
    private static final Object[] HEAD = {
        "STT", "Họ và tên", "Năm sinh", "Mã đơn vị", "Danh hiệu, hình thức khen thưởng", "Hạng", "Năm", "Số quyết định"
    };

    @Autowired
    People people;

    @Autowired
    Intake intake;

    @Autowired
    Honours honours;

    @Autowired
    Registrants registrants;

    @Autowired
    ApplicationEvents events;

    private Actor body;
    private Registrant teacher;
    private String name;
    private Handing handing;

    @BeforeEach
    void a_teacher() {
        people.open();
        body = people.standingBody();
        handing = new Handing(intake, body, "honours", "");
        name = "Thạch Thị Sô Vanh " + (char) ('A' + people.count());
        teacher = people.teacher("99101", name, 1981, Sensitive.UNKNOWN);
    }

    @Test
    void honours_of_all_three_families_are_previewed_and_entered_once() throws SheetRefused {
        var id = handing.upload(Sheets.of(
                row("DANH SÁCH KHEN THƯỞNG"),
                HEAD,
                row(1, name, 1981, "99101", "Chiến sĩ thi đua cơ sở", "", 2018, "12/QĐ-UBND"),
                row(2, name, "", "", "Huân chương Lao động hạng Ba", "", 2019, ""),
                row(3, name, 1981, "", "Nhà giáo Ưu tú", "", 2017, ""),
                row(4, name, 1981, "", "Chiến sĩ thi đua cơ sở", "", 2018, "")));
        var preview = handing.preview(id);
        assertThat(preview.in(State.WRONG)).isEmpty();
        assertThat(preview.in(State.FRESH)).hasSize(3);
        assertThat(preview.in(State.KNOWN)).hasSize(1);

        assertThat(handing.confirm(id)).isEqualTo(3);
        assertThat(handing.confirm(id)).as("confirmed twice, entered once").isZero();
        var held = Acting.as(body, () -> honours.of(teacher.id()));
        assertThat(held.stream().map(one -> one.honour().title()))
                .containsExactlyInAnyOrder("Chiến sĩ thi đua cơ sở", "Huân chương Lao động hạng Ba", "Nhà giáo Ưu tú");
        assertThat(held.stream()
                        .map(one ->
                                Awards.coded(one.honour().award()).orElseThrow().family()))
                .containsExactlyInAnyOrder(AwardFamily.values());
        assertThat(Acting.as(body, () -> registrants.known(body, List.of(teacher.id())))
                        .get(teacher.id())
                        .traits()
                        .awards())
                .hasSize(3);
        assertThat(handing.preview(handing.upload(
                                Sheets.of(HEAD, row(1, name, 1981, "99101", "Chiến sĩ thi đua cơ sở", "", 2018, ""))))
                        .in(State.KNOWN))
                .hasSize(1);
    }

    @Test
    void whoever_shows_the_holder_is_told_when_a_list_goes_in_and_when_it_is_undone() throws SheetRefused {
        var id = handing.upload(Sheets.of(
                HEAD, row(1, name, 1981, "99101", "Bằng khen của Chủ tịch UBND tỉnh Mẫu", "", 2018, "12/QĐ")));
        events.clear();
        assertThat(handing.confirm(id)).isEqualTo(1);
        assertThat(events.stream(RegistrantChanged.class))
                .contains(new RegistrantChanged(teacher.id(), teacher.unitId()));
        assertThat(Acting.as(body, () -> honours.of(teacher.id())))
                .extracting(one -> one.honour().title())
                .containsExactly("Bằng khen của Chủ tịch UBND tỉnh Mẫu");
    }

    @Test
    void each_wrong_row_says_why_and_nothing_is_half_entered() throws SheetRefused {
        people.teacher("99102", name, 1981, Sensitive.UNKNOWN);
        var id = handing.upload(Sheets.of(
                HEAD,
                row(1, name, 1981, "99102", "Lao động tiên tiến", "", 2018, ""),
                row(2, name, 1981, "", "Lao động tiên tiến", "", 2018, ""),
                row(3, "Không Có Ai", 1981, "", "Lao động tiên tiến", "", 2018, ""),
                row(4, name, 1981, "99101", "Danh hiệu tự đặt", "", 2018, "")));
        assertThat(handing.preview(id).in(State.WRONG))
                .flatExtracting(Verdict::findings)
                .extracting(Finding::code)
                .containsExactly("NG-163", "NG-162", "NG-130");

        assertThatThrownBy(() -> handing.confirm(id)).isInstanceOf(Refused.class);
        assertThat(Acting.as(body, () -> honours.of(teacher.id()))).isEmpty();
    }

    @Test
    void an_officer_writes_for_the_own_unit_only() throws SheetRefused {
        var officer = new Handing(intake, people.officer("991"), "honours", "");
        var file = "Họ tên;Danh hiệu;Năm\n%s;Lao động tiên tiến;2018".formatted(name);
        var id = officer.upload(file.getBytes(StandardCharsets.UTF_8));
        assertThat(officer.preview(id).in(State.WRONG))
                .flatExtracting(Verdict::findings)
                .extracting(Finding::code)
                .containsExactly("NG-164");
    }

    @Test
    void a_list_without_its_columns_asks_for_them() throws SheetRefused {
        var preview = handing.preview(handing.upload(Sheets.of(row("Họ và tên", "Năm sinh"), row(name, 1981))));
        assertThat(preview.missing()).extracting(column -> column.key()).containsExactly("award");
        assertThat(preview.isConfirmable()).isFalse();
    }

    @Test
    void honours_that_came_by_mistake_go_again() throws SheetRefused {
        var id = handing.upload(Sheets.of(HEAD, row(1, name, 1981, "99101", "Chiến sĩ thi đua cơ sở", "", 2018, "")));
        handing.confirm(id);
        handing.undo(id);
        assertThat(Acting.as(body, () -> honours.of(teacher.id()))).isEmpty();
    }

    private static Object[] row(Object... cells) {
        return cells;
    }
}
