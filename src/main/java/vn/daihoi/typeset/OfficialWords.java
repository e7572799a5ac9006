package vn.daihoi.typeset;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// How offices write dates, numbers and signs of papers (NĐ 30/2020, phụ lục I, phần I, mục II.3 and II.4).
public final class OfficialWords {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Pattern PLACE =
            Pattern.compile("(?iu)(tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn)(\\s+\\p{L}.*)");

    private OfficialWords() {}

    /// `ngày 05 tháng 01 năm 2020`, `ngày 15 tháng 6 năm 2020`: days below 10 and the months 1 and 2 are padded, so
    /// that nobody can write a figure before them.
    public static String date(LocalDate day) {
        return "ngày " + day(day);
    }

    /// `05 tháng 01 năm 2020`, where “ngày” stands before it already.
    public static String day(LocalDate day) {
        return "%s tháng %s năm %d".formatted(dayFigures(day), monthFigures(day), day.getYear());
    }

    /// `07 giờ 30 phút`.
    public static String hour(LocalTime time) {
        return "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    /// The line under the national motto: `Sóc Trăng, ngày 05 tháng 01 năm 2020`.
    public static String placeAndDate(String place, LocalDate day) {
        return place + ", " + date(day);
    }

    /// A paper that is not issued yet leaves the day open: `Sóc Trăng, ngày … tháng 02 năm 2020`.
    public static String placeAndOpenDate(String place, LocalDate about) {
        return "%s, ngày …… tháng %s năm %d".formatted(place, monthFigures(about), about.getYear());
    }

    /// `05/KH-UBND`; numbers below 10 are padded.
    public static String numberAndSign(int number, String sign) {
        return "%02d/%s".formatted(number, sign);
    }

    /// `……/KH-UBND`: the registry gives the number when the paper is issued.
    public static String openNumber(String sign) {
        return "……/" + sign;
    }

    /// A unit's name inside a sentence: `Huyện Châu Thành` → `huyện Châu Thành`. With a figure the common noun keeps
    /// its capital (`Phường 1`), and so does Thành phố Hồ Chí Minh (NĐ 30/2020, phụ lục II, mục III.1).
    public static String inSentence(String unit) {
        var place = PLACE.matcher(unit);
        if (!place.matches() || unit.equals("Thành phố Hồ Chí Minh")) {
            return unit;
        }
        return place.group(1).toLowerCase(VIETNAMESE) + place.group(2);
    }

    /// A subject that on paper follows “V/v” or “Về việc”, as it stands by itself in the register: `Đôn đốc thực hiện
    /// …`.
    public static String alone(String subject) {
        return subject.isEmpty() ? subject : subject.substring(0, 1).toUpperCase(VIETNAMESE) + subject.substring(1);
    }

    /// In capitals: `Ủy ban nhân dân huyện Châu Thành` → `ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH`.
    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    private static String dayFigures(LocalDate day) {
        return "%02d".formatted(day.getDayOfMonth());
    }

    private static String monthFigures(LocalDate day) {
        return day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
    }
}
