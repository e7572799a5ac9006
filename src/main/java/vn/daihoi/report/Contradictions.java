package vn.daihoi.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.report.figure.Claim;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.figure.TypedFigures;
import vn.daihoi.unit.Unit;

/// Brings together what reports say and what the data say: of a unit's own report, and of the closed ones below it.
@Component
public class Contradictions {
    /// So many reports two steps below are read at once (a province has about 110 communes under its districts). Where
    /// there are more, each unit's own page holds its report against those below it.
    private static final int MOST = 1_000;

    private final SaidReports said;

    Contradictions(SaidReports said) {
        this.said = said;
    }

    /// @param own of the unit's report, closed or not
    /// @param below of the closed reports right below
    /// @param summed whether those were held against the reports below them as well
    public record Found(List<Contradiction> own, List<Contradiction> below, boolean summed) {
        public Found {
            own = List.copyOf(own);
            below = List.copyOf(below);
        }

        public int size() {
            return own.size() + below.size();
        }
    }

    public Found of(Unit unit, Report report, Map<String, Saving> parts, Figures.RolledUp now) {
        var right = said.rightBelow(unit, report.season());
        var own = ContradictionRules.of(own(unit, report, parts), now.all(), right);
        if (right.isEmpty()) {
            return new Found(own, List.of(), true);
        }
        var twoBelow = said.twoBelow(unit, report.season(), MOST);
        var summed = twoBelow.size() < MOST;
        var below = right.stream()
                .flatMap(one ->
                        ContradictionRules.of(one, data(one, now), summed ? under(one, twoBelow) : List.of()).stream())
                .toList();
        return new Found(own, below, summed);
    }

    private static Counted.Numbers data(Said one, Figures.RolledUp now) {
        return now.below().getOrDefault(one.path(), new Counted.Numbers(Map.of()));
    }

    private Said own(Unit unit, Report report, Map<String, Saving> parts) {
        return new Said(
                unit.id(),
                unit.name(),
                unit.path(),
                report.id(),
                report.stage(),
                report.stageAt(),
                said.isGoneUp(unit.id(), report.season()),
                null,
                claims(parts));
    }

    private static List<Said> under(Said one, List<Said> twoBelow) {
        return twoBelow.stream()
                .filter(other -> other.path().startsWith(one.path() + "."))
                .toList();
    }

    static Map<String, List<Claim>> claims(Map<String, Saving> parts) {
        var claims = new LinkedHashMap<String, List<Claim>>();
        parts.forEach((code, saving) -> claims.put(code, TypedFigures.claims(saving.body())));
        return claims;
    }
}
