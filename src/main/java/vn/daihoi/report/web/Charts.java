package vn.daihoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Sector;
import vn.daihoi.report.Past;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.figure.Untold;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.web.Words;

/// The bars leaders look at, each with its number. Every chart is a table with a bar in its rows: what is drawn is
/// also read.
final class Charts {
    private static final String FIELD = "de-nghi-linh-vuc-";
    private static final List<String> FORMS = List.of(
            "vinh-du-nha-nuoc",
            "huan-chuong",
            "huy-chuong",
            "giai-thuong",
            "ky-niem-chuong-huy-hieu",
            "bang-khen",
            "giay-khen",
            "thi-dua");
    private static final List<String> PEOPLE = List.of(
            "truc-tiep", "cong-nhan", "nong-dan", "chien-si", "lanh-dao-duoc-khen", "phu-nu", "dan-toc-thieu-so");
    private static final List<String> PROPOSED = List.of(
            "de-nghi-ca-nhan",
            "de-nghi-tap-the",
            "de-nghi-ho",
            "de-nghi-truc-tiep",
            "de-nghi-phu-nu",
            "de-nghi-dan-toc-thieu-so",
            "de-nghi-moi");
    private static final List<String> CHOSEN =
            PROPOSED.stream().map(code -> code.replace("de-nghi", "duoc-chon")).toList();
    private static final List<String> PRESS =
            List.of("bao-chi-truoc", "bao-chi-trong", "bao-chi-sau", "bao-chi-du-kien");
    private static final List<String> MONEY = List.of("du-toan", "thuc-chi");

    private final Counted.Numbers now;
    private final Map<String, Past> past;
    private final long unitId;
    private final Words t;

    Charts(Counted.Numbers now, Map<String, Past> past, long unitId, Words t) {
        this.now = now;
        this.past = past;
        this.unitId = unitId;
        this.t = t;
    }

    /// Without those in which there is nothing to see yet.
    List<ResultsPage.Chart> all() {
        return Stream.of(
                        chart("forms", FORMS, null),
                        chart("people", PEOPLE, "duoc-khen"),
                        chart("proposed", PROPOSED, "de-nghi"),
                        chart("chosen", CHOSEN, "duoc-chon"),
                        chart("fields", fields(), "de-nghi"),
                        chart("press", PRESS, null),
                        chart("money", MONEY, null))
                .filter(chart -> !chart.bars().isEmpty())
                .toList();
    }

    private static List<String> fields() {
        return Stream.of(Sector.values()).map(field -> FIELD + field.code()).toList();
    }

    /// @param whole figure the others are a share of; null for none
    private ResultsPage.Chart chart(String name, List<String> codes, @Nullable String whole) {
        var figures = codes.stream()
                .flatMap(code -> FigureList.coded(code).stream())
                .filter(figure -> !Untold.in(now, figure))
                .filter(figure -> now.of(figure) > 0 || past.containsKey(figure.code()))
                .toList();
        var total = whole == null ? 0 : value(whole);
        var most = whole == null ? most(figures) : Math.max(total, most(figures));
        var bars = new ArrayList<ResultsPage.Bar>();
        figures.forEach(figure -> bars.add(bar(figure, total, most)));
        return new ResultsPage.Chart(
                t.of("report.chart." + name),
                whole == null ? "" : t.of("report.chart.whole", FigureWords.label(whole, t), Tokens.grouped(total)),
                bars,
                figures.stream().anyMatch(figure -> past.containsKey(figure.code())));
    }

    private ResultsPage.Bar bar(Figure figure, long total, long most) {
        var value = now.of(figure);
        var before = past.get(figure.code());
        return new ResultsPage.Bar(
                within(FigureWords.label(figure.code(), t)),
                Tokens.grouped(value),
                href(figure.code(), unitId),
                total == 0 ? "" : t.percent((double) value / total),
                width(value, most),
                before == null ? t.of("report.past.unknown") : Tokens.grouped(before.value()),
                before == null ? 0 : width(before.value(), most));
    }

    /// The chart’s title says what is counted: of `Đề nghị: phụ nữ` the second half is left.
    private static String within(String label) {
        var own = label.substring(label.indexOf(": ") < 0 ? 0 : label.indexOf(": ") + 2);
        return own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }

    private long most(List<Figure> figures) {
        return figures.stream()
                .mapToLong(figure -> {
                    var before = past.get(figure.code());
                    return Math.max(now.of(figure), before == null ? 0 : before.value());
                })
                .max()
                .orElse(0);
    }

    private long value(String code) {
        return FigureList.coded(code).map(now::of).orElse(0L);
    }

    private static double width(long value, long most) {
        return most == 0 ? 0 : Math.round(1000.0 * value / most) / 10.0;
    }

    static String href(String code, long unitId) {
        return "/results/figures/" + code + "?unit=" + unitId;
    }
}
