package vn.daihoi.intake.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daihoi.intake.letters.Letters;
import vn.daihoi.shared.VietnameseText;

/// Tells the entries of a list from headings between them, totals and signatures.
final class RowKinds {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}[.)]?");
    private static final Pattern TOTAL = Pattern.compile(
            "(tong cong|tong so|cong:|tong:|an dinh danh sach|danh sach (nay )?(co|gom|an dinh)\\b).*|cong|tong");
    private static final Pattern SIGNED = Pattern.compile(
            ".*(nguoi lap|lap bieu|lap bang|ky ten|ky, ghi|ky va ghi|xac nhan cua|noi nhan|thu truong don vi|ngay"
                    + " .{0,12}thang .{0,8}nam).*|(kt|tm|tl|tuq|q)\\. .*");

    /// Of who signs: no entry follows it; but where more is told, a director may well be an entry.
    private static final Pattern TITLE =
            Pattern.compile("chu tich|giam doc|truong phong|bi thu|hieu truong|thu truong");

    private final List<Entry> read;
    private final Optional<Integer> counter;
    private boolean over;

    /// A column that is read, and what stands over it.
    private record Entry(int column, String word, String above) {}

    RowKinds(Head head, List<Guess> guesses) {
        this.read = guesses.stream()
                .filter(guess -> !guess.key().isEmpty())
                .map(guess -> entry(head, guess.column()))
                .toList();
        this.counter = guesses.stream()
                .filter(guess -> guess.key().isEmpty() && HeadWords.isCounter(guess.head()))
                .map(Guess::column)
                .findFirst();
    }

    private static Entry entry(Head head, int column) {
        return new Entry(column, VietnameseText.plain(head.word(column)), VietnameseText.plain(head.above(column)));
    }

    /// Why the row is no entry; empty where it is one. Rows come in the order of the file. Letters are read only where
    /// a cheaper look has not told: a list may have 100,000 rows and no numbers.
    Optional<Skipped.Why> skipped(GridRow row) {
        var counted = counter.filter(column -> isCount(row.text(column))).isPresent();
        var known = known(row);
        if (counted && known > 0 && !over) {
            return Optional.empty();
        }
        var filled = distinct(row);
        if (!counted
                && filled.stream()
                        .limit(3)
                        .anyMatch(column -> TOTAL.matcher(plain(row, column)).matches())) {
            return Optional.of(Skipped.Why.TOTAL);
        }
        if (known > 1 && isHead(row)) {
            return Optional.of(Skipped.Why.HEAD);
        }
        over |= known < Math.min(3, read.size())
                && filled.stream().anyMatch(column -> isSigned(plain(row, column), known));
        if (over) {
            return Optional.of(Skipped.Why.BELOW);
        }
        var heading = known == 0 || read.size() > 1 && (filled.size() == 1 || known == 1 && !counted);
        return heading ? Optional.of(Skipped.Why.GROUP) : Optional.empty();
    }

    private int known(GridRow row) {
        var known = 0;
        for (var entry : read) {
            known += row.text(entry.column).isBlank() ? 0 : 1;
        }
        return known;
    }

    private static boolean isCount(String text) {
        return !text.isEmpty()
                && text.length() < 12
                && COUNT.matcher(text.strip()).matches();
    }

    /// The columns that say something; what a merged cell says in several of them counts once.
    private static List<Integer> distinct(GridRow row) {
        var texts = new HashSet<String>();
        return row.filled().stream()
                .filter(column -> texts.add(row.text(column).strip()))
                .toList();
    }

    private static boolean isSigned(String text, int known) {
        return SIGNED.matcher(text).matches()
                || known < 2 && TITLE.matcher(text).matches();
    }

    /// The head again, as on each page of a printed list.
    private boolean isHead(GridRow row) {
        for (var entry : read) {
            var text = row.text(entry.column).isBlank() ? "" : plain(row, entry.column);
            if (!text.isEmpty() && !text.equals(entry.word) && !text.equals(entry.above)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(GridRow row, int column) {
        return VietnameseText.plain(Letters.readable(row.text(column), row.font(column)));
    }

    static String shown(GridRow row) {
        return IntStream.range(0, row.width())
                .mapToObj(column -> VietnameseText.line(Letters.readable(row.text(column), row.font(column))))
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }
}
