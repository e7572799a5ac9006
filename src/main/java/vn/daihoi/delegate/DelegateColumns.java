package vn.daihoi.delegate;

import java.util.List;
import java.util.stream.Stream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.intake.PersonCells;
import vn.daihoi.people.Field;

/// The columns that lists of delegates have, and what offices call them.
final class DelegateColumns {
    private static final List<Column> OWN = List.of(
            Column.of(
                            PersonCells.NAME,
                            "intake.column.name",
                            Content.NAME,
                            "họ và tên",
                            "họ tên",
                            "họ, tên",
                            "tên đại biểu",
                            "họ tên đại biểu",
                            "tên tập thể",
                            "tên",
                            "full name",
                            "name")
                    .must(),
            Column.of(
                    PersonCells.BORN,
                    "intake.column.born",
                    Content.BORN,
                    "năm sinh",
                    "ngày sinh",
                    "ngày tháng năm sinh",
                    "sinh năm",
                    "born"),
            Column.of(PersonCells.SEX, "intake.column.sex", Content.SEX, "giới tính", "phái", "sex"),
            Column.of(
                    "post",
                    "delegate.column.post",
                    Content.POST,
                    "chức vụ",
                    "chức danh",
                    "nghề nghiệp",
                    "chức vụ, nghề nghiệp",
                    "post"),
            Column.of(
                    "unit",
                    "delegate.column.unit",
                    Content.UNIT,
                    "đơn vị",
                    "đơn vị công tác",
                    "nơi công tác",
                    "cơ quan",
                    "cơ quan, đơn vị",
                    "địa chỉ",
                    "unit"),
            Column.of(
                    "kind",
                    "delegate.column.kind",
                    Content.TEXT,
                    "tư cách",
                    "với tư cách",
                    "thành phần",
                    "đối tượng",
                    "kind"),
            Column.of(
                    "represents", "delegate.column.represents", Content.TEXT, "đại diện", "đại diện cho", "represents"),
            Column.of("note", "delegate.column.note", Content.TEXT, "ghi chú", "note"));

    /// Also with name, birth and sex split over columns, and with what a trích ngang tells of somebody new.
    static final List<Column> ALL = Stream.of(OWN.stream(), PersonCells.SPLIT.stream(), Field.detailColumns())
            .flatMap(columns -> columns)
            .toList();

    private DelegateColumns() {}
}
