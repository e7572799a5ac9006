package vn.daihoi.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.daihoi.plan.StoredPlan;

/// All versions, newest first.
public record HistoryPage(List<Row> rows) {

    /// @param before id of the version it replaced; 0 for the first
    /// @param current whether it is the one in force today
    public record Row(StoredPlan version, long before, boolean current) {}

    static HistoryPage of(List<StoredPlan> versions, LocalDate today) {
        return new HistoryPage(versions.stream()
                .map(version -> new Row(
                        version,
                        previous(versions, version).map(StoredPlan::id).orElse(0L),
                        isCurrent(versions, version, today)))
                .toList());
    }

    private static Optional<StoredPlan> previous(List<StoredPlan> newestFirst, StoredPlan version) {
        return newestFirst.stream()
                .dropWhile(it -> it.id() != version.id())
                .skip(1)
                .filter(it -> it.unitId() == version.unitId())
                .findFirst();
    }

    private static boolean isCurrent(List<StoredPlan> newestFirst, StoredPlan version, LocalDate today) {
        return newestFirst.stream()
                .filter(it -> it.unitId() == version.unitId() && !it.inForce().isAfter(today))
                .findFirst()
                .filter(version::equals)
                .isPresent();
    }
}
