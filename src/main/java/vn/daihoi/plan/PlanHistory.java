package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All versions of a plan. A fact is judged by the version in force on its day.
public record PlanHistory(List<PlanVersion> versions) {

    public PlanHistory {
        versions = List.copyOf(versions);
    }

    /// The latest version in force on the day; of two from the same day, the one recorded later. Empty before the
    /// first.
    public Optional<PlanVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.inForce().isAfter(day))
                .max(Comparator.comparing(PlanVersion::inForce).thenComparing(PlanVersion::number));
    }
}
