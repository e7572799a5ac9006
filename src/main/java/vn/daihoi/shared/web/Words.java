package vn.daihoi.shared.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;

/// The words of one language, as plain text: the template escapes them. Days are dd/MM/yyyy in both languages.
/// Whole numbers in a message are grouped (1.234); a year or a code is therefore given as text or [Year].
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    private final AllWords messages;
    private final Locale locale;

    Words(AllWords messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /// A key without a message shows itself; a test finds it before anybody else does.
    public String of(String key, @Nullable Object... values) {
        var numbers = messages.choosesByNumber(key);
        var shown = Arrays.stream(values).map(value -> shown(value, numbers)).toArray();
        return messages.getMessage(key, shown, key, locale) instanceof String text ? text : key;
    }

    public boolean has(String key) {
        return messages.getMessage(key, null, null, locale) != null;
    }

    public String finding(Finding finding) {
        return of(finding.code(), finding.values().toArray());
    }

    /// What would cure it; empty where the message itself already says so.
    public String cure(Finding finding) {
        var key = finding.code() + ".cure";
        return has(key) ? of(key, finding.values().toArray()) : "";
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDate.show(day);
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(SeasonClock.ZONE));
    }

    /// Grouped by thousands: 1.234 (in English 1,234).
    public String number(long number) {
        if (-1000 < number && number < 1000) {
            return Long.toString(number);
        }
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A share such as 0.685 as 68,5%, without a space as the plan and decree 30/2020 write it.
    public String percent(double share) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share * 100) + "%";
    }

    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    private Object shown(@Nullable Object value, boolean numbers) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day(day);
            case LocalTime time -> time(time);
            case Instant moment -> moment(moment);
            case LocalDateTime moment -> MOMENT.format(moment);
            case Year year -> year.toString();
            case Integer number when !numbers -> number(number);
            case Long number when !numbers -> number(number);
            case Number number -> number;
            default -> value.toString();
        };
    }
}
