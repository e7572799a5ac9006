package vn.daihoi.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daihoi.scan.Proposal.Field;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;

/// Finds on the lines of a first page what the form of official papers puts there. The left and the right half of the
/// page often come as one line: body and quốc hiệu, number and date.
final class PaperFacts {
    private static final int WITHIN = 40;
    private static final int MOST_SUMMARY = 6;
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)\\bs[ốôóoỗổ][:.,]?\\s*(\\d{1,5}\\p{L}?)\\s*/\\s*([\\p{L}\\d][\\p{L}\\d&.-]*(?:\\s?-\\s?[\\p{L}\\d&.]+)*)");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)ng\\p{L}{1,3}\\W*(\\d{1,2})\\W*th\\p{L}{1,2}ng\\W*(\\d{1,2})\\W*n\\p{L}{1,2}m\\s*(\\d{4})");
    private static final Pattern STATE = Pattern.compile("(?iu)\\s*(C[ỘOÔ]NG\\s+H[ÒOÓ]A|Đ[ộo]c\\s+l[ậa]p\\b).*");
    private static final Pattern ABOUT = Pattern.compile("(?iu)^\\W{0,2}(V/v|Về việc)\\b[:.]?\\s*(.*)");
    private static final Pattern BODY_TEXT = Pattern.compile(
            "(?iu)^\\W{0,2}(kính gửi|căn cứ|thực hiện|xét|điều \\d|[IVX]+\\.|\\d+\\.|theo|nhằm|để|tổng quan|hôm nay|vào"
                    + " lúc).*");
    private static final Pattern RULE = Pattern.compile("[-_=~—–.\\s*]{2,}");
    private static final List<String> KINDS = List.of(
            "KẾ HOẠCH",
            "QUYẾT ĐỊNH",
            "BÁO CÁO",
            "TỜ TRÌNH",
            "THÔNG BÁO",
            "GIẤY MỜI",
            "BIÊN BẢN",
            "NGHỊ QUYẾT",
            "CHƯƠNG TRÌNH",
            "HƯỚNG DẪN",
            "DANH SÁCH",
            "DỰ TOÁN",
            "KỊCH BẢN",
            "PHƯƠNG ÁN",
            "ĐỀ ÁN");

    private final List<Line> lines;

    private PaperFacts(List<Line> lines) {
        this.lines = lines.stream()
                .map(line -> new Line(VietnameseText.line(line.text()), line.percent()))
                .filter(line -> !line.text().isEmpty())
                .limit(WITHIN)
                .toList();
    }

    static List<Proposal> of(List<Line> lines) {
        var facts = new PaperFacts(lines);
        var proposals = new ArrayList<Proposal>();
        facts.number().ifPresent(proposals::add);
        facts.day().ifPresent(proposals::add);
        facts.body().ifPresent(proposals::add);
        var kind = facts.kindAt();
        kind.ifPresent(at -> proposals.add(facts.kind(at)));
        kind.flatMap(facts::summary).or(facts::about).ifPresent(proposals::add);
        return proposals;
    }

    private Optional<Proposal> number() {
        for (var line : lines) {
            var found = NUMBER.matcher(line.text());
            if (found.find()) {
                var number =
                        found.group(1) + "/" + found.group(2).replace(" ", "").toUpperCase(Locale.ROOT);
                return Optional.of(new Proposal(Field.NUMBER, number.replaceFirst("[.,]+$", ""), line.percent()));
            }
        }
        return Optional.empty();
    }

    private Optional<Proposal> day() {
        for (var line : lines) {
            var found = DAY.matcher(line.text());
            if (found.find()) {
                try {
                    var day = LocalDate.of(number(found.group(3)), number(found.group(2)), number(found.group(1)));
                    return Optional.of(new Proposal(Field.ISSUED_ON, VietnameseDate.show(day), line.percent()));
                } catch (DateTimeException e) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    /// The lowest line in capitals on the left, above the number: the body itself stands under the one it belongs to.
    private Optional<Proposal> body() {
        Proposal body = null;
        for (var line : lines) {
            if (NUMBER.matcher(line.text()).find()) {
                break;
            }
            var left = STATE.matcher(line.text()).replaceFirst("").strip();
            if (left.length() > 3 && isCapital(left) && kindIn(left).isEmpty()) {
                body = new Proposal(Field.BODY, left.replaceFirst("[\\s\\W]+$", ""), line.percent() * 9 / 10);
            }
        }
        return Optional.ofNullable(body);
    }

    private Optional<Integer> kindAt() {
        return IntStream.range(0, lines.size())
                .filter(i -> isCapital(lines.get(i).text())
                        && kindIn(lines.get(i).text()).isPresent())
                .boxed()
                .findFirst();
    }

    private Proposal kind(int at) {
        var line = lines.get(at);
        var kind = kindIn(line.text()).orElseThrow();
        var exact = VietnameseText.plain(line.text()).equals(VietnameseText.plain(kind));
        var shown = kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
        return new Proposal(Field.KIND, shown, exact ? line.percent() : line.percent() * 7 / 10);
    }

    private static Optional<String> kindIn(String text) {
        var plain = VietnameseText.plain(text);
        return KINDS.stream()
                .filter(kind -> plain.startsWith(VietnameseText.plain(kind)))
                .findFirst();
    }

    /// The lines under the kind, up to a rule or the beginning of the text.
    private Optional<Proposal> summary(int kindAt) {
        var words = new ArrayList<String>();
        var percent = 100;
        for (var i = kindAt + 1; i < lines.size() && words.size() < MOST_SUMMARY; i++) {
            var line = lines.get(i);
            if (RULE.matcher(line.text()).matches()
                    || BODY_TEXT.matcher(line.text()).matches()) {
                break;
            }
            words.add(ABOUT.matcher(line.text()).replaceFirst("$2"));
            percent = Math.min(percent, line.percent());
            if (line.text().endsWith(".") || line.text().endsWith(":")) {
                break;
            }
        }
        // the edge of a scan reads as a quotation mark
        var text = String.join(" ", words).replaceFirst("^['\"`|\\s]+", "").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Proposal(Field.SUMMARY, text, percent * 9 / 10));
    }

    /// A letter (công văn) has no kind; its V/v stands under the number.
    private Optional<Proposal> about() {
        for (var i = 0; i < lines.size(); i++) {
            var found = ABOUT.matcher(lines.get(i).text());
            if (found.matches()) {
                var text = new StringBuilder(DAY.matcher(found.group(2)).replaceAll(""));
                for (var next = i + 1; next < lines.size() && next < i + 3; next++) {
                    if (BODY_TEXT.matcher(lines.get(next).text()).matches()
                            || RULE.matcher(lines.get(next).text()).matches()) {
                        break;
                    }
                    text.append(' ').append(lines.get(next).text());
                }
                return Optional.of(new Proposal(
                        Field.SUMMARY, text.toString().strip(), lines.get(i).percent() * 8 / 10));
            }
        }
        return Optional.empty();
    }

    private static boolean isCapital(String text) {
        var letters = text.chars().filter(Character::isLetter).count();
        var capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > 3 && capitals >= letters * 0.8;
    }
}
