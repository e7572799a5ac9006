package vn.daihoi.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.BundledList;
import vn.daihoi.shared.VietnameseText;

/// All figures there are, in the order shown: each family of honours apart, its forms, then award by award.
public final class FigureList {
    private static final Map<String, Figure> BY_CODE = read();

    private FigureList() {}

    public static List<Figure> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Figure> coded(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// The figures an award is counted in: itself, its form where the family has several, its family.
    static List<String> codesOf(Award award) {
        var form = form(award);
        return Stream.of(award.code(), form, family(award.family()))
                .filter(code -> BY_CODE.containsKey(code))
                .distinct()
                .toList();
    }

    static List<Award> awardsOf(Figure figure) {
        return Awards.all().stream()
                .filter(award -> codesOf(award).contains(figure.code()))
                .toList();
    }

    static String family(AwardFamily family) {
        return switch (family) {
            case EMULATION -> "thi-dua";
            case COMMENDATION -> "khen-thuong";
            case STATE_TITLE -> "vinh-du-nha-nuoc";
        };
    }

    private static String form(Award award) {
        return VietnameseText.fileName(award.form()).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Figure> read() {
        var figures = new LinkedHashMap<String, Figure>();
        var rows = BundledList.read("report/figures.csv");
        for (var family : List.of(AwardFamily.STATE_TITLE, AwardFamily.COMMENDATION, AwardFamily.EMULATION)) {
            var awards = Awards.all().stream()
                    .filter(award -> award.family() == family)
                    .toList();
            rows.stream()
                    .filter(row -> isSumOf(cell(row, "code"), family, awards))
                    .forEach(row -> put(figures, sum(row, family)));
            awards.forEach(award -> put(figures, one(award)));
        }
        rows.stream().filter(row -> !cell(row, "group").equals("honours")).forEach(row -> {
            put(figures, plain(row));
            if (cell(row, "fields").equals("yes")) {
                fields(row).forEach(figure -> put(figures, figure));
            }
        });
        return figures;
    }

    private static boolean isSumOf(String code, AwardFamily family, List<Award> awards) {
        return code.equals(family(family))
                || awards.stream().anyMatch(award -> form(award).equals(code));
    }

    private static Figure sum(Map<String, String> row, AwardFamily family) {
        return new Figure(cell(row, "code"), FigureGroup.HONOURS, family, null, phrases(row));
    }

    private static Figure one(Award award) {
        var names = new ArrayList<String>();
        Arrays.stream(award.name().split("/")).map(VietnameseText::plain).forEach(names::add);
        return new Figure(award.code(), FigureGroup.HONOURS, award.family(), award, List.copyOf(names));
    }

    private static Figure plain(Map<String, String> row) {
        var group = FigureGroup.coded(cell(row, "group")).orElseThrow();
        return new Figure(cell(row, "code"), group, null, null, phrases(row));
    }

    private static List<Figure> fields(Map<String, String> row) {
        var group = FigureGroup.coded(cell(row, "group")).orElseThrow();
        return Stream.of(Sector.values())
                .map(field -> new Figure(cell(row, "code") + "-linh-vuc-" + field.code(), group, null, null, List.of()))
                .toList();
    }

    private static void put(Map<String, Figure> figures, Figure figure) {
        figures.put(figure.code(), figure);
    }

    private static List<String> phrases(Map<String, String> row) {
        return Arrays.stream(cell(row, "phrases").split(";"))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
