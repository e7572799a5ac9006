package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.people.JudgedPerson.State;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.unit.sheet.Sheets;

@OnRegister
class ImportPeopleTest {
    private static final Object[] HEAD = {"STT", "HỌ VÀ TÊN", "Năm sinh", "Giới tính", "Dân tộc", "Chức vụ"};

    @Autowired
    People people;

    @Autowired
    ImportPeople importPeople;

    @Autowired
    RegistrantSearch search;

    private Actor officer;

    @BeforeEach
    void an_officer() {
        people.open();
        officer = people.officer("99302");
    }

    @Test
    void a_list_is_previewed_and_entered_into_the_officers_own_unit() throws SheetRefused {
        var id = upload(Sheets.of(
                row("DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN"),
                HEAD,
                row(1, "Kim Sà Rinh", 1985, "Nam", "Khmer", "Nông dân"),
                row(2, "Đại đức Danh Sóc Mol", "02/03/1970", "nam", "khơ-me", "Trụ trì"),
                row(null, "NGƯỜI LẬP BIỂU")));
        assertThat(preview(id).in(State.FRESH)).hasSize(2);

        assertThat(confirm(id)).isEqualTo(2);
        assertThat(confirm(id)).as("confirmed twice, entered once").isZero();
        var found = Acting.as(officer, () -> search.find(officer, "danh soc mol", 5));
        assertThat(found.getFirst().registrant().name().religiousTitle()).isEqualTo("Đại đức");
        assertThat(found.getFirst().registrant().unitId()).isEqualTo(officer.unitId());
    }

    @Test
    void each_wrong_row_says_in_which_column_and_nothing_is_half_entered() throws SheetRefused {
        var id = upload(Sheets.of(
                HEAD,
                row(1, "Trần Văn Mới", 1990, "Nam", "Kinh", ""),
                row(2, "Lê Thị Sai", "1990?", "Nữ giới", "Kinh Bắc", "")));
        var wrong = preview(id).in(State.WRONG);

        assertThat(wrong).hasSize(1);
        assertThat(wrong.getFirst().number()).isEqualTo(3);
        assertThat(wrong.getFirst().findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("born", "sex", "ethnicity");
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(Refused.class);
        assertThat(Acting.as(officer, () -> search.find(officer, "tran van moi", 5)))
                .isEmpty();
    }

    @Test
    void who_is_in_the_register_already_is_passed_over_in_any_spelling() throws SheetRefused {
        confirm(upload(Sheets.of(HEAD, row(1, "Lý Thúy Hòa", 1991, "Nữ", "Hoa", ""))));

        var again = preview(upload(Sheets.of(
                HEAD,
                row(1, "Lí Thuý Hoà", 1991, "Nữ", "Hoa", ""),
                row(2, "Mã Thị Lan", 1980, "Nữ", "Hoa", ""),
                row(3, "Mã Thị Lan", 1980, "Nữ", "Hoa", ""))));

        assertThat(again.in(State.KNOWN)).extracting(JudgedPerson::number).containsExactly(2, 4);
        assertThat(again.in(State.FRESH)).hasSize(1);
    }

    @Test
    void a_csv_with_semicolons_mark_and_decomposed_letters_is_read() throws SheetRefused {
        var text = "\uFEFFHọ và tên;Năm sinh;Mã đơn vị\n\"Sơn; Thị Mỹ\";1980;99302\nThạch Văn Út;1981;\n";
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var preview = preview(upload(decomposed.getBytes(StandardCharsets.UTF_8)));

        assertThat(preview.in(State.FRESH))
                .extracting(row -> row.fresh().profile().name().display())
                .containsExactly("Thạch Văn Út");
        assertThat(preview.in(State.WRONG)).hasSize(1);
    }

    @Test
    void a_csv_in_an_old_code_page_is_refused_before_a_name_is_spoilt() {
        var old = "Ho va ten;Nam sinh\nNguy\u00EAn;1980\n".getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> upload(old))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("people.import.refused.notUtf8"));
    }

    @Test
    void an_officer_enters_nobody_elsewhere() throws SheetRefused {
        var preview = preview(upload("Họ và tên,Mã đơn vị\nTrần Văn Lạ,993\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(preview.in(State.WRONG).getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("NG-141");
    }

    @Test
    void a_preview_that_somebody_overtook_is_not_entered() throws SheetRefused {
        var list = Sheets.of(HEAD, row(1, "Châu Thị Trễ", 1977, "Nữ", "Khmer", ""));
        var id = upload(list);
        var seen = preview(id).fingerprint();
        confirm(upload(list));

        assertThatThrownBy(() -> Acting.as(officer, () -> importPeople.confirm(officer, id, seen)))
                .isInstanceOf(StaleEdit.class);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private long upload(byte[] file) throws SheetRefused {
        return Acting.<Long, SheetRefused>as(
                officer, () -> importPeople.upload(officer, officer.unitId(), "danh-sach.xlsx", file));
    }

    private ImportPeople.Preview preview(long id) {
        return Acting.as(officer, () -> importPeople.preview(officer, id));
    }

    private int confirm(long id) {
        var seen = preview(id).fingerprint();
        return Acting.as(officer, () -> importPeople.confirm(officer, id, seen));
    }
}
