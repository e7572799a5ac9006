package vn.daihoi.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.report.text.Written;
import vn.daihoi.shared.VietnameseText;

/// Figures within a text that do not agree with the data: taken once and changed since, or typed by hand.
///
/// “Đã khen thưởng 15 nông dân” against 12 in the data. A number counts for the longest phrase that follows it, so that
/// “3 bằng khen của Thủ tướng Chính phủ” is not held against all bằng khen.
public final class TypedFigures {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,/%])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})(?![\\d.,/%]*\\d)\\s+");
    private static final Pattern BETWEEN = Pattern.compile("^(?:luot |ca nhan |nguoi |can bo |chiec |danh hieu )?");
    private static final List<Phrase> PHRASES = FigureList.all().stream()
            .flatMap(figure -> figure.phrases().stream().map(phrase -> new Phrase(figure, phrase)))
            .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.words().length())
                    .reversed())
            .toList();

    private TypedFigures() {}

    private record Phrase(Figure figure, String words) {}

    /// @param said in the text
    /// @param now in the data
    /// @param typed by hand, rather than taken from the data
    public record Differs(Figure figure, long said, long now, boolean typed) {

        /// The token as it stands in the text; for a typed one there is none.
        public String token() {
            return Tokens.live(figure.code(), said);
        }

        public String renewed() {
            return Tokens.live(figure.code(), now);
        }
    }

    public static List<Differs> in(String text, Counted.Numbers now) {
        return claims(text).stream()
                .filter(claim -> now.of(claim.figure()) != claim.said())
                .map(claim -> new Differs(claim.figure(), claim.said(), now.of(claim.figure()), claim.typed()))
                .distinct()
                .toList();
    }

    /// All that a text says of figures, those taken from the data first.
    public static List<Claim> claims(String text) {
        var found = new ArrayList<Claim>();
        for (var number : Written.read(text).numbers()) {
            FigureList.coded(number.code())
                    .map(figure -> new Claim(figure, number.value(), false, number.day() != null))
                    .ifPresent(found::add);
        }
        typed(text, found);
        return found.stream().distinct().toList();
    }

    private static void typed(String text, List<Claim> found) {
        for (var line : Written.lines(text)) {
            var plain = VietnameseText.plain(line.replaceAll("\\{[^{}]*\\}", " ; "));
            var numbers = NUMBER.matcher(plain);
            while (numbers.find()) {
                var said = Long.parseLong(numbers.group(1).replace(".", ""));
                figure(plain.substring(numbers.end()))
                        .ifPresent(figure -> found.add(new Claim(figure, said, true, false)));
            }
        }
    }

    private static java.util.Optional<Figure> figure(String after) {
        var bare = BETWEEN.matcher(after).replaceFirst("");
        return PHRASES.stream()
                .filter(phrase -> begins(after, phrase.words()) || begins(bare, phrase.words()))
                .findFirst()
                .map(Phrase::figure);
    }

    private static boolean begins(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length() || !Character.isLetterOrDigit(text.charAt(words.length())));
    }
}
