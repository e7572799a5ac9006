package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.daihoi.typeset.Word.docx;
import static vn.daihoi.typeset.Word.p;
import static vn.daihoi.typeset.Word.row;
import static vn.daihoi.typeset.Word.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.daihoi.typeset.TemplateFault.Kind;

class TemplateTest {
    private static final Fields FIELDS = Fields.of(
            Field.of("ten_don_vi", "Tên đơn vị"),
            Field.of("ghi_chu", "Ghi chú"),
            Field.rows(
                    "danh_sach",
                    "Danh sách",
                    Field.of("ho_ten", "Họ và tên"),
                    Field.rows("thanh_tich", "Thành tích", Field.of("ten", "Tên"))));

    private static Template read(String body) throws TemplateRefused {
        return Template.read(docx(body), FIELDS);
    }

    private static List<Values> people(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> Values.with("ho_ten", name)
                        .and(
                                "thanh_tich",
                                List.of(Values.with("ten", "Bằng khen").done()))
                        .done())
                .toList();
    }

    @Test
    void a_name_split_over_runs_is_still_found() throws Exception {
        var template = read(p("Kính gửi {", "{ten_", "don", "_vi}", "}, xin chào"));
        assertThat(template.fill(Values.with("ten_don_vi", "Xã An Hiệp").done()).text())
                .isEqualTo("Kính gửi Xã An Hiệp, xin chào\n");
    }

    @Test
    void a_name_with_accents_and_capitals_is_understood() throws Exception {
        assertThat(read(p("{{Tên đơn vị}}"))
                        .fill(Values.with("ten_don_vi", "X").done())
                        .text())
                .isEqualTo("X\n");
    }

    @Test
    void rows_of_a_table_repeat() throws Exception {
        var template =
                read(table(row("STT", "Họ và tên"), row("{{#danh_sach}}{{stt}}", "{{ho_ten}}{{/danh_sach}}")) + p(""));
        var filled = template.fill(
                Values.begin().and("danh_sach", people("An", "Bình")).done());
        assertThat(filled.text()).startsWith("STT | Họ và tên\n1 | An\n2 | Bình\n");
    }

    @Test
    void an_empty_list_leaves_the_table_and_says_so() throws Exception {
        var template = read(table(
                        row("STT", "Họ và tên"),
                        row("{{#danh_sach}}{{stt}}", "{{ho_ten}}{{/danh_sach}}"),
                        row("{{^danh_sach}}", "Chưa có ai{{/danh_sach}}"))
                + p(""));
        var filled = template.fill(Values.begin().and("danh_sach", List.of()).done());
        assertThat(filled.text()).startsWith("STT | Họ và tên\n | Chưa có ai\n");
    }

    @Test
    void a_table_without_any_row_left_is_no_table() throws Exception {
        var filled = read(table(row("{{#danh_sach}}{{stt}}", "{{ho_ten}}{{/danh_sach}}")) + p("hết"))
                .fill(Values.begin().and("danh_sach", List.of()).done());

        assertThat(filled.text()).isEqualTo("hết\n");
        try (var document =
                new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(filled.docx()))) {
            assertThat(document.getTables()).isEmpty();
        }
    }

    @Test
    void a_place_to_be_written_is_told_with_the_words_beside_it() throws Exception {
        var filled = read(p("Số lượng: {{!tong: tổng số}} đại biểu, trong đó đại biểu là điển hình tiên tiến "
                        + "{{!dien_hinh: số điển hình}}, đại biểu khách mời {{!khach: số khách mời}}."))
                .fill(Values.NONE);

        assertThat(filled.stillToWrite().getFirst().around()).isEqualTo("Số lượng: […] đại biểu, trong đó đại biểu …");
        assertThat(filled.stillToWrite().get(1).around())
                .endsWith("trong đó đại biểu là điển hình tiên tiến […], đại biểu khách mời […: số …")
                .startsWith("… ");
        assertThat(filled.stillToWrite().getLast().around()).endsWith("đại biểu khách mời […].");
    }

    @Test
    void paragraphs_repeat_and_nest() throws Exception {
        var template = read(p("{{#danh_sach}}")
                + p("{{chu_cai}}) {{ho_ten}}:")
                + p("{{#thanh_tich}}")
                + p("- {{ten}}")
                + p("{{/thanh_tich}}")
                + p("{{/danh_sach}}"));
        var filled = template.fill(Values.begin()
                .and("danh_sach", people("An", "Bình", "Cúc", "Dũng", "Đạt"))
                .done());
        assertThat(filled.text())
                .contains("a) An:\n- Bằng khen\n")
                .contains("d) Dũng:")
                .contains("đ) Đạt:");
    }

    @Test
    void an_optional_part_stays_only_where_it_is_there() throws Exception {
        var template = read(p("Tên{{?ghi_chu}}, {{ghi_chu}}{{/ghi_chu}}."));
        assertThat(template.fill(Values.with("ghi_chu", "").done()).text()).isEqualTo("Tên.\n");
        assertThat(template.fill(Values.with("ghi_chu", "mới").done()).text()).isEqualTo("Tên, mới.\n");
    }

    @Test
    void what_nobody_knows_is_marked_and_counted() throws Exception {
        var template = read(p("{{ten_don_vi}} {{!ly_do: điền lý do}} {{ghi_chu}}"));
        var filled = template.fill(Values.with("ghi_chu", "").done());
        assertThat(filled.text()).isEqualTo("[…: Tên đơn vị] […: điền lý do]\n");
        assertThat(filled.stillToWrite()).extracting(Gap::path).containsExactly("ten_don_vi", "ly_do");
        assertThat(template.gaps()).extracting(Gap::hint).containsExactly("điền lý do");
        assertThat(template.fill(Values.with("ly_do", "bão")
                                .and("ten_don_vi", "A")
                                .and("ghi_chu", "")
                                .done())
                        .stillToWrite())
                .isEmpty();
    }

    @Test
    void a_gap_in_a_list_says_in_which_row() throws Exception {
        var template = read(p("{{#danh_sach}}{{ho_ten}} {{/danh_sach}}"));
        var filled = template.fill(Values.begin()
                .and("danh_sach", List.of(Values.with("ho_ten", "An").done(), Values.NONE))
                .done());
        assertThat(filled.stillToWrite()).extracting(Gap::path).containsExactly("danh_sach[1].ho_ten");
    }

    @Test
    void every_fault_is_named_with_its_place_and_the_nearest_name() throws Exception {
        var template = read(p("{{ten_dn_vi}}")
                + table(row("a", "{{#danh_sach}}"))
                + p("{{/danh_sach}}")
                + p("{{#ghi_chu}}x{{/ghi_chu}}")
                + p("{{danh_sach}}")
                + p("{{?ten_don_vi}}")
                + p("{{/ghi_chu}} {{ten"));
        assertThat(template.faults())
                .extracting(TemplateFault::kind)
                .containsExactlyInAnyOrder(
                        Kind.UNKNOWN,
                        Kind.ACROSS,
                        Kind.ACROSS,
                        Kind.VALUE_AS_LIST,
                        Kind.LIST_AS_VALUE,
                        Kind.UNCLOSED,
                        Kind.UNOPENED,
                        Kind.BROKEN);
        var unknown = template.faults().stream()
                .filter(fault -> fault.kind() == Kind.UNKNOWN)
                .findFirst()
                .orElseThrow();
        assertThat(unknown.hint()).isEqualTo("ten_don_vi");
        assertThat(unknown.place().paragraph()).isEqualTo(1);
        assertThat(template.faults().stream()
                        .filter(fault -> fault.kind() == Kind.ACROSS)
                        .map(fault -> fault.place().cell()))
                .contains(new Place.Cell(1, 1, 2));
        assertThatThrownBy(() -> template.fill(Values.NONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void line_breaks_and_signs_of_xml_in_a_value_are_written_as_they_are() throws Exception {
        var filled = read(p("{{ghi_chu}}"))
                .fill(Values.with("ghi_chu", "A < B & C\ndòng hai").done());
        assertThat(filled.text()).isEqualTo("A < B & C\ndòng hai\n");
        assertThat(Filled.read(filled.docx()).text()).isEqualTo(filled.text());
    }

    @Test
    void a_mail_merge_begins_each_copy_on_a_page_one() throws Exception {
        var template = read(p("Kính mời {{ten_don_vi}}"));
        var told = new java.util.ArrayList<Integer>();
        var filled = template.fillEach(
                List.of(
                        Values.with("ten_don_vi", "An").done(),
                        Values.with("ten_don_vi", "Bình").done()),
                told::add);
        assertThat(told).containsExactly(1, 2);
        assertThat(filled.text()).isEqualTo("Kính mời An\nKính mời Bình\n");
        assertThatThrownBy(() -> template.fillEach(List.of(Values.NONE, Values.NONE), done -> {
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");
    }

    @Test
    void lines_on_a_blank_are_shifted_together() throws Exception {
        var frame = "<w:p><w:pPr><w:framePr w:w=\"4000\" w:hAnchor=\"page\" w:vAnchor=\"page\" w:x=\"1000\""
                + " w:y=\"2000\"/></w:pPr><w:r><w:t>{{ten_don_vi}}</w:t></w:r></w:p>";
        var filled = read(frame + p(""))
                .fill(Values.with("ten_don_vi", "A")
                        .and("dich_ngang", "2,5")
                        .and("dich_doc", "-1")
                        .done());
        try (var word =
                new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(filled.docx()))) {
            var moved = word.getParagraphs().getFirst().getCTP().getPPr().getFramePr();
            assertThat(moved.getX().toString()).isEqualTo("1142");
            assertThat(moved.getY().toString()).isEqualTo("1943");
        }
    }
}
