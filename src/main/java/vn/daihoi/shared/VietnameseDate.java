package vn.daihoi.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// Days as offices write them: 28/02/2020. Also reads the ISO form that date inputs of browsers send.
public final class VietnameseDate {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private VietnameseDate() {}

    public static String show(LocalDate day) {
        return SHOWN.format(day);
    }

    /// Empty where the text is no day of the calendar (30/02/2020, 2020).
    public static Optional<LocalDate> read(String text) {
        var line = text.strip().replace('-', '/').replace('.', '/');
        try {
            return Optional.of(
                    line.matches("\\d{4}/.*") ? LocalDate.parse(line.replace('/', '-')) : LocalDate.parse(line, TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
