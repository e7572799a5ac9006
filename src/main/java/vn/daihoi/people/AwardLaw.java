package vn.daihoi.people;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.shared.BundledList;

/// A law on emulation and commendation. An honour is judged by the one in force on the day of its decision.
///
/// @param since the first day on which it holds
public record AwardLaw(LocalDate since, String name) {
    private static final List<AwardLaw> ALL = BundledList.read("people/laws.csv").stream()
            .map(row -> new AwardLaw(LocalDate.parse(row.getOrDefault("since", "")), row.getOrDefault("name", "")))
            .toList();

    public static AwardLaw on(LocalDate day) {
        return ALL.reversed().stream()
                .filter(law -> !law.since.isAfter(day))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    /// Of an honour of which only the year is known, the law at the end of that year.
    public static AwardLaw of(Honour honour) {
        var day = honour.decidedOn();
        return on(day == null ? LocalDate.of(honour.year(), 12, 31) : day);
    }
}
