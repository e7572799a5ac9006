package vn.daihoi.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.shared.BundledList;

/// The honours of the laws on emulation and commendation, in the order of the list.
public final class Awards {
    /// For the credentials report: heroes and national emulation fighters are counted apart.
    public static final Set<String> HEROES = Set.of("anh-hung-lao-dong", "anh-hung-luc-luong-vu-trang-nhan-dan");
    public static final String HEROIC_MOTHER = "ba-me-viet-nam-anh-hung";
    public static final String NATIONAL_FIGHTER = "chien-si-thi-dua-toan-quoc";

    private static final Map<String, Award> BY_CODE = read();

    private Awards() {}

    public static List<Award> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Award> coded(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// By its name as lists write it; either half of a name with a stroke will do.
    public static Optional<Award> named(String text) {
        var wanted = Name.plainWords(text);
        return BY_CODE.values().stream()
                .filter(award -> Arrays.stream(award.name().split("/"))
                                .anyMatch(half -> Name.plainWords(half).equals(wanted))
                        || Name.plainWords(award.name()).equals(wanted))
                .findFirst();
    }

    private static Map<String, Award> read() {
        var awards = new LinkedHashMap<String, Award>();
        BundledList.read("people/awards.csv").stream()
                .map(Awards::award)
                .forEach(award -> awards.put(award.code(), award));
        return awards;
    }

    private static Award award(Map<String, String> row) {
        return new Award(
                cell(row, "code"),
                AwardFamily.coded(cell(row, "family")),
                cell(row, "form"),
                cell(row, "name"),
                parts(row, "subjects").stream()
                        .map(kind -> Kind.coded(kind).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                parts(row, "ranks"),
                LocalDate.parse(cell(row, "since")),
                cell(row, "law"),
                cell(row, "by"));
    }

    private static List<String> parts(Map<String, String> row, String column) {
        return Arrays.stream(cell(row, column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
