package vn.daihoi.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.daihoi.shared.VietnameseText;

/// Capitals as NĐ 30/2020, phụ lục II asks: a short list of what offices of this trade get wrong, not a spell checker.
/// Words all in capitals are left alone, and so is what begins a sentence.
public final class Capitals {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Rule> PHRASES = read();
    /// `Huyện Châu Thành` inside a sentence (III.1.a); not before a figure (III.1.b), not Thành phố Hồ Chí Minh
    /// (III.1.c).
    private static final Pattern PLACE = Pattern.compile(
            "(?<=[\\p{Ll},;] )(Tỉnh|Thị xã|Huyện|Xã|Thị trấn|Thành phố(?! Hồ Chí Minh)) (?=\\p{Lu}\\p{Ll})");
    /// `quận 1`, `phường 5` (III.1.b).
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\p{L}\\d])(quận|phường) (?=\\d)");
    /// `điều 5` of a paper (V.7): Điều, Chương, Mục and Phần are written large, khoản and điểm small.
    private static final Pattern ARTICLE = Pattern.compile("(?<=[\\p{Ll},;] )(điều|chương) (?=\\d|[IVX]+\\b)");

    private Capitals() {}

    private record Rule(Pattern pattern, String wanted, String rule) {}

    /// All faults, in the order of the text.
    public static List<CapitalFault> check(String text) {
        var nfc = VietnameseText.nfc(text);
        var faults = new ArrayList<CapitalFault>();
        for (var phrase : PHRASES) {
            var matcher = phrase.pattern.matcher(nfc);
            while (matcher.find()) {
                var found = matcher.group();
                if (!found.equals(phrase.wanted)
                        && !found.equals(OfficialWords.capitals(found))
                        && !isBegun(phrase, nfc, matcher.start(), found)) {
                    faults.add(new CapitalFault(matcher.start(), found, phrase.wanted, phrase.rule));
                }
            }
        }
        find(PLACE, nfc, "III.1.a", false, faults);
        find(NUMBERED, nfc, "III.1.b", true, faults);
        find(ARTICLE, nfc, "V.7", true, faults);
        faults.sort(Comparator.comparingInt(CapitalFault::at));
        return faults;
    }

    private static void find(Pattern pattern, String text, String rule, boolean large, List<CapitalFault> faults) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var found = matcher.group(1);
            var first = found.substring(0, 1);
            var wanted = (large ? first.toUpperCase(VIETNAMESE) : first.toLowerCase(VIETNAMESE)) + found.substring(1);
            faults.add(new CapitalFault(matcher.start(1), found, wanted, rule));
        }
    }

    /// A phrase written small may begin large where a sentence begins.
    private static boolean isBegun(Rule phrase, String text, int at, String found) {
        return (at == 0 || ".!?:\n“\"(-".indexOf(before(text, at)) >= 0)
                && found.substring(1).equals(phrase.wanted.substring(1));
    }

    private static char before(String text, int at) {
        var i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return text.charAt(i);
    }

    private static List<Rule> read() {
        try (var in = Capitals.class.getResourceAsStream("/typeset/capitals.txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of capitals in this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Rule(
                            Pattern.compile("(?iu)(?<!\\p{L})(?<!trưởng )(?<!ngân sách )" + Pattern.quote(cells[1])
                                    + "(?![\\p{L}])"),
                            cells[1],
                            cells[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
