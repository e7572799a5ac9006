package vn.daihoi.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.daihoi.intake.Column.Content;

/// The cells that tell who a person is, put together from the many ways lists have of writing them.
///
/// @param name họ và tên, also from two columns
/// @param born `1978` or `05/06/1978`; as it stands where it cannot be read
/// @param sex `Nam`, `Nữ`, or as it stands
public record PersonCells(String name, String born, String sex) {
    public static final String NAME = "display";
    public static final String BORN = "born";
    public static final String SEX = "sex";

    private static final Pattern DAY =
            Pattern.compile("\\D*(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4}|\\d{2})\\D*");
    private static final Pattern YEAR = Pattern.compile("\\D*(?:\\d{1,2}\\s*[./-]\\s*)?((?:18|19|20)\\d{2})\\D*");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final int LATEST_BIRTH = 10;

    /// The ways of splitting name, birth and sex over columns, for registers of people.
    public static final List<Column> SPLIT = List.of(
            Column.of(
                    "familyName",
                    "intake.column.familyName",
                    Content.FAMILY_NAME,
                    "ho va ten dem",
                    "ho va chu lot",
                    "ho va chu dem",
                    "ho dem",
                    "ho chu lot",
                    "ho va dem",
                    "ho"),
            Column.of("givenName", "intake.column.givenName", Content.GIVEN_NAME, "ten goi", "ten rieng"),
            Column.of("bornMale", "intake.column.bornMale", Content.BORN_MALE, "nam sinh nam", "nam sinh (nam)"),
            Column.of("bornFemale", "intake.column.bornFemale", Content.BORN_FEMALE, "nam sinh nu", "nam sinh (nu)"),
            Column.of("male", "intake.column.male", Content.MALE, "nam"),
            Column.of("female", "intake.column.female", Content.FEMALE, "nu"));

    /// @param year of today: a birth in 19 is not one in 2019
    public static PersonCells of(Row row, int year) {
        var name = Addressed.read(
                row.has(NAME) ? row.text(NAME) : (row.text("familyName") + " " + row.text("givenName")).strip());
        var male = row.text("bornMale");
        var female = row.text("bornFemale");
        var born = row.has(BORN) ? row.text(BORN) : male.isEmpty() || isMark(male) ? female : male;
        var sex = sex(row, male, female);
        return new PersonCells(name.name(), born(isMark(born) ? "" : born, year), sex.isEmpty() ? name.sex() : sex);
    }

    private static String sex(Row row, String male, String female) {
        if (row.has(SEX)) {
            return row.text(SEX);
        }
        var man = row.has("male") || !male.isEmpty();
        var woman = row.has("female") || !female.isEmpty();
        return man == woman ? "" : woman ? "Nữ" : "Nam";
    }

    /// A year may stand in the column of men or women, or a cross.
    private static boolean isMark(String text) {
        return text.length() == 1 && !Character.isDigit(text.charAt(0));
    }

    static String born(String text, int year) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return "%02d/%02d/%s"
                    .formatted(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            century(day.group(3), year));
        }
        var only = YEAR.matcher(text);
        if (only.matches()) {
            return only.group(1);
        }
        // a day that lost its format on the way: Excel counts from 1900
        return SERIAL.matcher(text).matches()
                ? vn.daihoi.shared.VietnameseDate.show(
                        java.time.LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text)))
                : text;
    }

    private static String century(String written, int year) {
        if (written.length() == 4) {
            return written;
        }
        var late = 2000 + Integer.parseInt(written);
        return Integer.toString(late > year - LATEST_BIRTH ? late - 100 : late);
    }
}
