package vn.daihoi.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.daihoi.shared.VietnameseDate;

/// How figures and sources stand in the plain text of a part, so that a person can read and move them:
/// `{truc-tiep: 1.234}` follows the data, `{truc-tiep: 1.234 ngày 12/02/2020}` stays, `{theo: Xã Hồ Đắc Kiện #31570}`
/// names a source.
public final class Tokens {
    private static final Pattern NUMBER =
            Pattern.compile("\\{([a-z0-9-]+): ([\\d.]{1,15})(?: ngày (\\d{2}/\\d{2}/\\d{4}))?\\}");
    private static final Pattern SOURCE = Pattern.compile("\\{theo: ([^{}#]{1,300}) #([^{}\\s]{1,40})\\}");
    private static final Pattern ANY = Pattern.compile(NUMBER.pattern() + "|" + SOURCE.pattern());

    private Tokens() {}

    public static String live(String code, long value) {
        return "{%s: %s}".formatted(code, grouped(value));
    }

    public static String dated(String code, long value, LocalDate day) {
        return "{%s: %s ngày %s}".formatted(code, grouped(value), VietnameseDate.show(day));
    }

    public static String source(String unitCode, String unitName) {
        return "{theo: %s #%s}".formatted(unitName.replaceAll("[{}#]", " ").strip(), unitCode);
    }

    /// The text with each figure that follows the data at its value of now.
    public static String renewed(String text, Map<String, Long> now) {
        return NUMBER.matcher(text).replaceAll(match -> {
            var value = match.group(3) == null ? now.get(match.group(1)) : null;
            return value == null ? match.group() : live(match.group(1), value);
        });
    }

    static List<Span> spans(String line) {
        var spans = new ArrayList<Span>();
        var matcher = ANY.matcher(line);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                spans.add(new Span.Words(line.substring(end, matcher.start())));
            }
            spans.add(span(matcher));
            end = matcher.end();
        }
        if (end < line.length()) {
            spans.add(new Span.Words(line.substring(end)));
        }
        return List.copyOf(spans);
    }

    private static Span span(MatchResult match) {
        if (match.group(1) == null) {
            return new Span.Source(match.group(5), match.group(4).strip());
        }
        var digits = match.group(2).replace(".", "");
        if (digits.isEmpty()) {
            return new Span.Words(match.group());
        }
        var day = match.group(3) == null
                ? null
                : VietnameseDate.read(match.group(3)).orElse(null);
        return new Span.Figure(match.group(1), Long.parseLong(digits), day);
    }

    /// As numbers are written in Vietnamese: 1.234.
    public static String grouped(long value) {
        return "%,d".formatted(value).replace(',', '.');
    }
}
