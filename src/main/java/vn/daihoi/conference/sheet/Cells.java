package vn.daihoi.conference.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;

/// Reads single cells of a form; what cannot be read is told beside the cell and read as nothing.
public final class Cells {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:.hg]|giờ)?\\s*(\\d{2})?");
    private static final int LARGEST = 999_999;

    private Cells() {}

    public static @Nullable LocalDate day(Sheet sheet, String key, FormErrors errors) {
        var text = sheet.get(key);
        var day = VietnameseDate.read(text).orElse(null);
        errors.when(!text.isEmpty() && day == null, key, "conference.day.unreadable", text);
        return day;
    }

    /// Reads 7:30, 7h30, 7 giờ 30 and 7h.
    public static @Nullable LocalTime time(Sheet sheet, String key, FormErrors errors) {
        var text = sheet.get(key);
        var found = TIME.matcher(text);
        if (found.matches()) {
            var hour = Integer.parseInt(found.group(1));
            var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        errors.when(!text.isEmpty(), key, "conference.time.unreadable", text);
        return null;
    }

    /// Numbers may be grouped as people write them: 1.200.
    public static @Nullable Integer number(Sheet sheet, String key, FormErrors errors) {
        var text = sheet.get(key);
        var digits = text.replaceAll("[. ]", "");
        if (digits.matches("\\d{1,7}") && Integer.parseInt(digits) <= LARGEST) {
            return Integer.valueOf(digits);
        }
        errors.when(!text.isEmpty(), key, "conference.number.unreadable", text);
        return null;
    }

    /// Texts longer than a line can hold are refused rather than cut.
    public static String text(Sheet sheet, String key, int longest, FormErrors errors) {
        var text = sheet.get(key);
        errors.when(text.length() > longest, key, "conference.text.tooLong", text.length(), longest);
        return text;
    }

    /// The id of a stored row; 0 for a row that was added in the form.
    public static long id(String row) {
        return row.matches("\\d{1,18}") ? Long.parseLong(row) : 0;
    }

    public static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> VietnameseDate.show(day);
            default -> value.toString();
        };
    }
}
