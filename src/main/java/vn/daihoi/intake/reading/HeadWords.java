package vn.daihoi.intake.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.shared.VietnameseText;

/// Which column of a register a head means.
final class HeadWords {
    private static final Pattern NOISE = Pattern.compile("[*:()\\[\\]\"“”.,;/]+");
    private static final Pattern COUNTER = Pattern.compile("stt|tt|so tt|so thu tu|thu tu|no|#");

    private final List<Column> columns;
    private final Map<String, List<String>> heads = new HashMap<>();

    HeadWords(List<Column> columns) {
        this.columns = columns;
        columns.forEach(column -> heads.put(
                column.key(), column.heads().stream().map(HeadWords::head).toList()));
    }

    /// @param exact whether the whole head says it, not only its beginning
    record Meant(Column column, boolean exact) {}

    Optional<Meant> meant(String above, String word) {
        var lower = head(word);
        var upper = plain(above);
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        if (!upper.isEmpty()) {
            var divided = divided(upper, lower);
            if (divided.isPresent()) {
                return divided;
            }
            var whole = exact(upper + " " + lower);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return exact(lower).or(() -> beginning(lower)).or(() -> upper.isEmpty() ? Optional.empty() : exact(upper));
    }

    static boolean isCounter(String word) {
        return COUNTER.matcher(plain(word)).matches();
    }

    /// Without accents Nam and Năm would be one.
    private static String head(String text) {
        var plain = plain(text);
        return plain.equals("nam") && text.toLowerCase(Locale.ROOT).contains("ă") ? "năm" : plain;
    }

    static String plain(String text) {
        return VietnameseText.line(NOISE.matcher(VietnameseText.plain(text)).replaceAll(" "));
    }

    /// Nam | Nữ under Năm sinh are two columns of years; under Giới tính two of crosses.
    private Optional<Meant> divided(String upper, String lower) {
        var male = lower.equals("nam");
        if (!male && !lower.equals("nu")) {
            return Optional.empty();
        }
        var parent = exact(upper)
                .or(() -> beginning(upper))
                .map(meant -> meant.column().content());
        var wanted = parent.filter(content -> content == Content.BORN).isPresent()
                ? male ? Content.BORN_MALE : Content.BORN_FEMALE
                : male ? Content.MALE : Content.FEMALE;
        return columns.stream()
                .filter(column -> column.content() == wanted)
                .findFirst()
                .map(column -> new Meant(column, true));
    }

    private Optional<Meant> exact(String plain) {
        return columns.stream()
                .filter(column -> heads(column).contains(plain))
                .findFirst()
                .map(column -> new Meant(column, true));
    }

    /// “Số cán bộ, công chức…” begins like `so can bo`; a single word must be the whole head. The longest wins.
    private Optional<Meant> beginning(String plain) {
        Column best = null;
        var length = 0;
        for (var column : columns) {
            for (var head : heads(column)) {
                if (head.length() > length && head.contains(" ") && begins(plain, head)) {
                    best = column;
                    length = head.length();
                }
            }
        }
        return Optional.ofNullable(best).map(column -> new Meant(column, false));
    }

    private List<String> heads(Column column) {
        return heads.getOrDefault(column.key(), List.of());
    }

    private static boolean begins(String plain, String head) {
        return plain.startsWith(head)
                && (plain.length() == head.length() || !Character.isLetterOrDigit(plain.charAt(head.length())));
    }
}
