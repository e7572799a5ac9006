package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.daihoi.shared.BundledList;

/// The law on emulation and commendation that is in force on a day.
///
/// @param code by which the list of givers names its articles
/// @param grounds as a decision cites it
/// @param many where it says that a form may be given several times, and not several forms for one achievement
public record Law(String code, LocalDate since, String name, String grounds, String many) {
    private static final List<Law> ALL = BundledList.read("commendation/laws.csv").stream()
            .map(row -> new Law(
                    Objects.requireNonNull(row.get("code")),
                    LocalDate.parse(Objects.requireNonNull(row.get("since"))),
                    Objects.requireNonNull(row.get("name")),
                    Objects.requireNonNull(row.get("grounds")),
                    Objects.requireNonNull(row.get("many"))))
            .sorted(Comparator.comparing(Law::since))
            .toList();

    /// Before the first law of the list that one is told.
    public static Law on(LocalDate day) {
        return ALL.reversed().stream()
                .filter(law -> !day.isBefore(law.since))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    /// `Điều 79 Luật Thi đua, khen thưởng năm 2003`
    String article(String article) {
        return article + " " + name;
    }
}
