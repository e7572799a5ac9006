package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.intake.Handing;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.intake.reading.Guess.Sure;
import vn.daihoi.intake.reading.MessyList;
import vn.daihoi.intake.reading.Sheets;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@OnRegister
class PeopleInTest {
    private static final Object[] HEAD = {"STT", "HỌ VÀ TÊN", "Năm sinh", "Giới tính", "Dân tộc", "Chức vụ"};

    @Autowired
    People people;

    @Autowired
    Intake intake;

    @Autowired
    RegistrantSearch search;

    @Autowired
    EditRegistrant edit;

    private Actor officer;
    private Handing handing;

    @BeforeEach
    void an_officer() {
        people.open();
        officer = people.officer("99302");
        handing = new Handing(intake, officer, "people", "");
    }

    @Test
    void a_list_is_previewed_and_entered_into_the_officers_own_unit() throws SheetRefused {
        var id = handing.upload(Sheets.of(
                row("DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN"),
                HEAD,
                row(1, "Kim Sà Rinh", 1985, "Nam", "Khmer", "Nông dân"),
                row(2, "Đại đức Danh Sóc Mol", "02/03/1970", "nam", "khơ-me", "Trụ trì"),
                row(null, "NGƯỜI LẬP BIỂU")));
        assertThat(handing.preview(id).in(State.FRESH)).hasSize(2);

        assertThat(handing.confirm(id)).isEqualTo(2);
        assertThat(handing.confirm(id)).as("confirmed twice, entered once").isZero();
        var found = find("danh soc mol");
        assertThat(found.getFirst().registrant().name().religiousTitle()).isEqualTo("Đại đức");
        assertThat(found.getFirst().registrant().unitId()).isEqualTo(officer.unitId());
    }

    @Test
    void a_messy_list_of_three_hundred_goes_in_with_every_name_right_and_out_again() throws SheetRefused {
        var expected = MessyList.people(300);
        var id = handing.upload(MessyList.xlsx(expected, ""));
        assertThat(handing.preview(id).verdicts())
                .extracting(Verdict::title)
                .containsExactlyElementsOf(
                        expected.stream().map(MessyList.Person::name).toList());

        assertThat(handing.confirm(id)).isEqualTo(300);
        assertThat(find(expected.get(299).name())).isNotEmpty();
        handing.undo(id);
        assertThat(find(expected.get(299).name())).isEmpty();
        assertThatThrownBy(() -> handing.undo(id)).isInstanceOf(Refused.class);
    }

    @Test
    void each_wrong_row_says_in_which_column_and_nothing_is_half_entered() throws SheetRefused {
        var id = handing.upload(Sheets.of(
                HEAD,
                row(1, "Trần Văn Mới", 1990, "Nam", "Kinh", ""),
                row(2, "Lê Thị Sai", "1990?x7", "Nữ giới", "Kinh Bắc", "")));
        var wrong = handing.preview(id).in(State.WRONG);

        assertThat(wrong).hasSize(1);
        assertThat(wrong.getFirst().row()).isEqualTo(3);
        assertThat(wrong.getFirst().findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("born", "sex", "ethnicity");
        assertThatThrownBy(() -> handing.confirm(id)).isInstanceOf(Refused.class);
        assertThat(find("tran van moi")).isEmpty();
    }

    @Test
    void who_is_in_the_register_already_is_passed_over_in_any_spelling() throws SheetRefused {
        handing.confirm(handing.upload(Sheets.of(HEAD, row(1, "Lý Thúy Hòa", 1991, "Nữ", "Hoa", ""))));

        var again = handing.preview(handing.upload(Sheets.of(
                HEAD,
                row(1, "Lí Thuý Hoà", 1991, "Nữ", "Hoa", ""),
                row(2, "Mã Thị Lan", 1980, "Nữ", "Hoa", ""),
                row(3, "Mã Thị Lan", 1980, "Nữ", "Hoa", ""))));

        assertThat(again.in(State.KNOWN)).extracting(Verdict::row).containsExactly(2, 4);
        assertThat(again.in(State.FRESH)).hasSize(1);
    }

    @Test
    void an_officer_enters_nobody_elsewhere_and_a_workplace_that_is_no_unit_is_told() throws SheetRefused {
        var preview = handing.preview(handing.upload(
                "Họ và tên,Đơn vị\nTrần Văn Lạ,993\nTrần Văn Quen,Trường A\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(preview.in(State.WRONG).getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("NG-141");
        assertThat(preview.in(State.FRESH).getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("NG-167");
    }

    @Test
    void a_preview_that_somebody_overtook_is_not_entered() throws SheetRefused {
        var list = Sheets.of(HEAD, row(1, "Châu Thị Trễ", 1977, "Nữ", "Khmer", ""));
        var id = handing.upload(list);
        var seen = handing.preview(id).fingerprint();
        handing.confirm(handing.upload(list));

        assertThatThrownBy(() -> handing.confirm(id, seen)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void what_was_built_on_a_list_stands_in_the_way_of_undoing_it() throws SheetRefused {
        var id = handing.upload(Sheets.of(HEAD, row(1, "Châu Thị Được Sửa", 1977, "Nữ", "Khmer", "")));
        handing.confirm(id);
        var one = find("Châu Thị Được Sửa").getFirst().registrant();
        var profile = new Profile(one.kind(), one.unitId(), one.name(), Facts.of(Sex.FEMALE, 1978, "Nông dân"));
        Acting.as(officer, () -> {
            edit.edit(officer, one.id(), one.version(), profile, null);
            return true;
        });

        assertThat(handing.preview(id).obstacles()).extracting(Finding::code).containsExactly("NG-170");
        assertThatThrownBy(() -> handing.undo(id)).isInstanceOf(Refused.class);
        assertThat(find("Châu Thị Được Sửa")).isNotEmpty();
    }

    @Test
    void a_mapping_is_remembered_for_the_next_list_of_the_unit() throws SheetRefused {
        var list = Sheets.of(row("Cột một", "Cột hai"), row("Tăng Thị Nhớ", "Thợ may"), row("Tăng Văn Quên", "Thợ hồ"));
        var id = handing.upload(list);
        handing.map(id, new Mapping(-1, 1, Map.of(0, "display", 1, "post"), Map.of()));
        assertThat(handing.preview(id).in(State.FRESH)).hasSize(2);

        var colleague = new Handing(
                intake, new Actor(77, "Đồng nghiệp", officer.roles(), officer.unitId(), officer.scope()), "people", "");
        var other = colleague.preview(colleague.upload(list));
        assertThat(other.table().guesses()).extracting(guess -> guess.key()).containsExactly("display", "post");
        assertThat(other.table().guesses()).allMatch(guess -> guess.sure() == Sure.REMEMBERED);
    }

    @Test
    void an_uploaded_list_belongs_to_who_uploaded_it() throws SheetRefused {
        var id = handing.upload(Sheets.of(HEAD, row(1, "Châu Thị Kín", 1977, "Nữ", "Khmer", "")));
        var body = new Handing(intake, people.standingBody(), "people", "");
        assertThatThrownBy(() -> body.preview(id)).isInstanceOf(NotThere.class);
    }

    private List<RegistrantSearch.Listed> find(String name) {
        return Acting.as(officer, () -> search.find(officer, name, 5));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }
}
