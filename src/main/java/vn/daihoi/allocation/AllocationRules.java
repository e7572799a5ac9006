package vn.daihoi.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.daihoi.selection.seats.Obstacle;
import vn.daihoi.selection.seats.Paradox;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What the standing body should know before it decides.
public final class AllocationRules {
    private static final int NAMED = 5;

    private static final String SELECTION = "selection.seats.";

    /// The calculator knows no codes; whoever asks about a verdict does.
    private static final Map<String, String> OBSTACLES = Map.ofEntries(
            Map.entry("nobody", "PB-501"),
            Map.entry("negative-seats", "PB-502"),
            Map.entry("twice", "PB-503"),
            Map.entry("negative-weight", "PB-504"),
            Map.entry("negative-minimum", "PB-505"),
            Map.entry("min-above-max", "PB-506"),
            Map.entry("too-few", "PB-507"),
            Map.entry("too-many", "PB-508"),
            Map.entry("no-weight", "PB-509"),
            Map.entry("matrix-method", "PB-510"),
            Map.entry("margins-differ", "PB-511"),
            Map.entry("line-too-few", "PB-512"),
            Map.entry("line-too-many", "PB-513"),
            Map.entry("stuck", "PB-514"));

    private AllocationRules() {}

    public static List<Finding> check(Basis basis, Solved solved) {
        var findings = new ArrayList<Finding>();
        var wish = solved.wish();
        checkCap(basis, wish, findings);
        int shared = wish.shared().stream().mapToInt(Wish.Group::seats).sum();
        int open = wish.seats() - wish.central();
        if (shared > 0 && shared != open) {
            findings.add(of("PB-103", Severity.BREACH, shared, open));
        }
        solved.obstacles().forEach(it -> findings.add(new Finding(code(it), Severity.BREACH, null, it.values(), null)));
        checkTies(solved, findings);
        checkWeights(solved, findings);
        solved.paradoxes().stream().limit(NAMED).map(AllocationRules::note).forEach(findings::add);
        return findings;
    }

    private static String code(Obstacle obstacle) {
        return OBSTACLES.getOrDefault(obstacle.code().substring(SELECTION.length()), obstacle.code());
    }

    private static void checkCap(Basis basis, Wish wish, List<Finding> findings) {
        var cap = basis.cap();
        if (cap != null && wish.seats() > cap.value()) {
            findings.add(Finding.breach("PB-101", cap.citation(), wish.seats(), cap.value()));
        } else if (cap != null && wish.seats() < cap.value()) {
            findings.add(Finding.note("PB-102", cap.citation(), wish.seats(), cap.value(), cap.value() - wish.seats()));
        }
    }

    private static void checkTies(Solved solved, List<Finding> findings) {
        var tie = solved.tie();
        if (tie != null) {
            findings.add(of("PB-301", Severity.BREACH, String.join(", ", tie.names()), tie.seats()));
        }
        if (!solved.open().isEmpty()) {
            var cells = solved.open().stream()
                    .limit(NAMED)
                    .map(it -> it.row() + " – " + it.column())
                    .toList();
            findings.add(of(
                    "PB-302",
                    Severity.BREACH,
                    String.join("; ", cells),
                    solved.open().size()));
        }
        var seed = solved.wish().seed();
        if (seed != null) {
            var source = solved.wish().seedSource();
            findings.add(of("PB-303", Severity.NOTE, seed, source == null ? "" : source));
        }
    }

    private static void checkWeights(Solved solved, List<Finding> findings) {
        var without = solved.rows().stream()
                .filter(row -> row.weight().signum() == 0 && row.line().fixed() == null)
                .map(Solved.Row::label)
                .toList();
        if (!without.isEmpty()) {
            var named = String.join(", ", without.stream().limit(NAMED).toList());
            findings.add(
                    of("PB-201", Severity.WARNING, without.size(), without.size() > NAMED ? named + ", …" : named));
        }
        var empty = solved.rows().stream()
                .filter(row -> row.seats() == 0 && row.weight().signum() > 0)
                .map(Solved.Row::label)
                .toList();
        if (solved.allocation() != null && !empty.isEmpty()) {
            var named = String.join(", ", empty.stream().limit(NAMED).toList());
            findings.add(of("PB-202", Severity.WARNING, empty.size(), empty.size() > NAMED ? named + ", …" : named));
        }
    }

    private static Finding note(Paradox paradox) {
        return switch (paradox) {
            case Paradox.Alabama it -> of("PB-401", Severity.NOTE, it.name(), it.seats(), it.withOneMore());
            case Paradox.NewState it -> of("PB-402", Severity.NOTE, it.leaver(), it.name(), it.seats(), it.without());
            case Paradox.Population it -> of("PB-403", Severity.NOTE, it.grew(), it.shrank(), it.from(), it.to());
            case Paradox.Quota it -> of("PB-404", Severity.NOTE, it.name(), it.seats(), it.fairShare());
        };
    }

    private static Finding of(String code, Severity severity, Object... values) {
        return new Finding(code, severity, null, List.of(values), null);
    }
}
