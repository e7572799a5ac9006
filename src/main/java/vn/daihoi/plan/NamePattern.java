package vn.daihoi.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of an event, line by line, as on the backdrop (KH128 II.4.d).
///
/// @param tiers codes of the tiers it is for
/// @param lines with placeholders `{unit} {ordinal} {period} {place} {day} {month} {year}`
public record NamePattern(List<String> tiers, List<String> lines) {
    public static final List<String> PLACEHOLDERS =
            List.of("unit", "ordinal", "period", "place", "day", "month", "year");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    /// What a line says where something is not known yet.
    public static final String UNKNOWN = "...";

    public List<String> fill(NameFacts facts) {
        return lines.stream().map(line -> fill(line, facts)).toList();
    }

    private static String fill(String line, NameFacts facts) {
        return PLACEHOLDER.matcher(line).replaceAll(found -> {
            var value = value(found.group(1), facts);
            return Matcher.quoteReplacement(value == null ? UNKNOWN : value);
        });
    }

    /// Days below 10 and the months 1 and 2 are written with a nought, as offices do.
    private static @Nullable String value(String placeholder, NameFacts facts) {
        var date = facts.date();
        return switch (placeholder) {
            case "unit" -> facts.unit();
            case "ordinal" -> facts.ordinal();
            case "period" -> facts.period();
            case "place" -> facts.place();
            case "day" -> date == null ? null : "%02d".formatted(date.getDayOfMonth());
            case "month" -> date == null ? null : (date.getMonthValue() < 3 ? "0" : "") + date.getMonthValue();
            case "year" -> date == null ? null : String.valueOf(date.getYear());
            default -> throw new IllegalArgumentException("placeholder is (%s)".formatted(placeholder));
        };
    }
}
