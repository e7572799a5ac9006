package vn.daihoi.intake.reading;

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

    private final Head head;
    private final List<Integer> read;
    private final Optional<Integer> counter;
    private boolean over;

    RowKinds(Head head, List<Guess> guesses) {
        this.head = head;
        this.read = guesses.stream()
                .filter(guess -> !guess.key().isEmpty())
                .map(Guess::column)
                .toList();
        this.counter = guesses.stream()
                .filter(guess -> guess.key().isEmpty() && HeadWords.isCounter(guess.head()))
                .map(Guess::column)
                .findFirst();
    }

    /// Why the row is no entry; empty where it is one. Rows come in the order of the file.
    Optional<Skipped.Why> skipped(GridRow row) {
        var counted = counter.filter(
                        column -> COUNT.matcher(row.text(column).strip()).matches())
                .isPresent();
        var known = read.stream().filter(column -> !row.text(column).isBlank()).count();
        if (counted && known > 0 && !over) {
            return Optional.empty();
        }
        var texts = row.filled().stream()
                .map(column -> plain(row, column))
                .distinct()
                .toList();
        if (!counted
                && texts.stream().limit(3).anyMatch(text -> TOTAL.matcher(text).matches())) {
            return Optional.of(Skipped.Why.TOTAL);
        }
        if (isHead(row)) {
            return Optional.of(Skipped.Why.HEAD);
        }
        over |= known < Math.min(3, read.size()) && texts.stream().anyMatch(text -> isSigned(text, known));
        if (over) {
            return Optional.of(Skipped.Why.BELOW);
        }
        var heading = known == 0 || read.size() > 1 && (texts.size() == 1 || known == 1 && !counted);
        return heading ? Optional.of(Skipped.Why.GROUP) : Optional.empty();
    }

    private static boolean isSigned(String text, long known) {
        return SIGNED.matcher(text).matches()
                || known < 2 && TITLE.matcher(text).matches();
    }

    private boolean isHead(GridRow row) {
        return head.rows() > 0
                && read.stream().filter(column -> !row.text(column).isBlank()).count() > 1
                && read.stream()
                        .filter(column -> !row.text(column).isBlank())
                        .allMatch(column -> plain(row, column).equals(VietnameseText.plain(head.word(column)))
                                || plain(row, column).equals(VietnameseText.plain(head.above(column))));
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
