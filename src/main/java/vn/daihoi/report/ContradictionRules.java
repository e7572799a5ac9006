package vn.daihoi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.report.figure.Claim;
import vn.daihoi.report.figure.Counted;

/// Where a report says otherwise than the data, or less than the reports below it say together.
///
/// A whole may be more than its reported parts: a unit below may still be silent, and the unit has people of its own.
/// It is never less. Only figures that add up are held against a sum; a figure with its day is right on that day.
public final class ContradictionRules {
    private ContradictionRules() {}

    /// @param data of the unit and all below it
    /// @param below the closed reports of the units right below
    public static List<Contradiction> of(Said report, Counted.Numbers data, List<Said> below) {
        var found = new ArrayList<Contradiction>();
        report.claims()
                .forEach((part, claims) -> claims.stream()
                        .filter(claim -> !claim.dated())
                        .flatMap(claim -> Stream.concat(counted(claim, data).stream(), sum(claim, below).stream())
                                .map(against -> new Contradiction(report, part, claim, against)))
                        .forEach(found::add));
        return List.copyOf(found);
    }

    private static Optional<Contradiction.Against> counted(Claim claim, Counted.Numbers data) {
        var now = data.of(claim.figure());
        return claim.figure().group().isCountedBelow() && now != claim.said()
                ? Optional.of(new Contradiction.Against.Data(now))
                : Optional.empty();
    }

    private static Optional<Contradiction.Against> sum(Claim claim, List<Said> below) {
        if (!claim.figure().group().addsUp()) {
            return Optional.empty();
        }
        var shares = below.stream()
                .flatMap(one -> one.least(claim.figure()).stream()
                        .map(said -> new Contradiction.Share(one.unit(), one.reportId(), said)))
                .toList();
        var sum = shares.stream().mapToLong(Contradiction.Share::said).sum();
        return sum > claim.said() ? Optional.of(new Contradiction.Against.Below(sum, shares)) : Optional.empty();
    }
}
