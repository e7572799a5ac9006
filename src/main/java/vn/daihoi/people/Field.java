package vn.daihoi.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;

/// The fields of a registrant as forms, files, the journal and merges write them out, in the order of the form.
public enum Field {
    KIND("loại", "loại đối tượng", "đối tượng", "kind"),
    DISPLAY("họ và tên", "họ tên", "họ, tên", "họ tên đại biểu", "tên", "tên tập thể", "tên cá nhân", "name"),
    GIVEN("tên gọi để xếp", "tên để xếp danh sách", "given name"),
    BIRTH("thế danh", "tên khai sinh", "birth name"),
    RELIGIOUS_TITLE("chức sắc", "phẩm trật", "chức sắc tôn giáo", "religious title"),
    SEX("giới tính", "nam/nữ", "phái", "sex"),
    BORN(
            "năm sinh",
            "ngày sinh",
            "sinh năm",
            "ngày, tháng, năm, sinh",
            "ngày/tháng/năm sinh",
            "ngày, tháng, năm sinh",
            "ngày tháng năm sinh",
            "born"),
    UNIT(
            "mã đơn vị",
            "đơn vị",
            "đơn vị công tác",
            "nơi công tác",
            "cơ quan",
            "cơ quan, đơn vị",
            "cơ quan công tác",
            "unit"),
    POST(
            "chức vụ",
            "chức vụ, đơn vị công tác",
            "chức vụ hiện nay",
            "chức vụ, nghề nghiệp",
            "nghề nghiệp",
            "chức danh",
            "post"),
    OTHER_POST("chức vụ khác", "kiêm nhiệm", "other post"),
    WORK("trực tiếp hay lãnh đạo", "vị trí", "work"),
    SECTOR("lĩnh vực", "ngành", "sector"),
    ECONOMY("thành phần kinh tế", "economic sector"),
    LOCALITY("mã địa bàn", "địa bàn", "locality"),
    EDUCATION("học vấn", "trình độ", "trình độ học vấn", "trình độ chuyên môn", "education"),
    THEORY("lý luận chính trị", "trình độ lý luận chính trị", "political theory"),
    NEW_EXEMPLAR("điển hình mới", "new exemplar"),
    ETHNICITY("dân tộc", "ethnicity"),
    RELIGION("tôn giáo", "religion"),
    PARTY("đảng viên", "đảng viên đcsvn", "party member");

    private final List<String> heads;

    /// @param heads how lists head the column of this field; accents do not matter
    Field(String... heads) {
        this.heads = List.of(heads);
    }

    /// Its name in forms, and after `people.` in messages: `otherPost`.
    public String key() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    /// Shown by role only; see [SensitiveData].
    public boolean isSensitive() {
        return this == ETHNICITY || this == RELIGION || this == PARTY;
    }

    static Optional<Field> keyed(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /// The columns of a list that tell of a person what a register of people has and a list of guests has not.
    public static Stream<Column> detailColumns() {
        return EnumSet.of(
                        BIRTH,
                        RELIGIOUS_TITLE,
                        OTHER_POST,
                        WORK,
                        SECTOR,
                        ECONOMY,
                        EDUCATION,
                        THEORY,
                        NEW_EXEMPLAR,
                        ETHNICITY,
                        RELIGION,
                        PARTY)
                .stream()
                .map(Field::column);
    }

    /// Its column in an uploaded list.
    Column column() {
        var content = switch (this) {
            case DISPLAY -> Content.NAME;
            case BORN -> Content.BORN;
            case SEX -> Content.SEX;
            case POST -> Content.POST;
            case UNIT -> Content.UNIT;
            case KIND,
                    GIVEN,
                    BIRTH,
                    RELIGIOUS_TITLE,
                    OTHER_POST,
                    WORK,
                    SECTOR,
                    ECONOMY,
                    LOCALITY,
                    EDUCATION,
                    THEORY,
                    NEW_EXEMPLAR,
                    ETHNICITY,
                    RELIGION,
                    PARTY -> Content.TEXT;
        };
        return new Column(key(), "people.column." + key(), content, this == DISPLAY, heads);
    }
}
