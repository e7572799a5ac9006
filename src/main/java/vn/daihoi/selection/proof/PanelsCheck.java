package vn.daihoi.selection.proof;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Checks the table of all panels, person by person, against a certificate: each panel is one that the quotas allow,
/// together they give everybody exactly the proven probability, and the seed draws one of them.
public final class PanelsCheck {
    private final CheckedProblem problem;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, BigInteger> given = new HashMap<>();

    /// One panel of the table.
    ///
    /// @param weight how many of the equally likely numbers draw it
    public record Panel(BigInteger weight, List<String> ids) {}

    private PanelsCheck(CheckedProblem problem) {
        this.problem = problem;
        for (int k = 0; k < problem.ids().size(); k++) {
            for (var id : problem.ids().get(k)) {
                kinds.put(id, k);
            }
        }
    }

    /// @param certificate that holds already
    /// @param panels in the order of the table
    /// @return whom the seed draws; ids ascending
    /// @throws Broken where the table says anything else than the certificate
    public static List<String> drawn(String certificate, List<Panel> panels, String seed) {
        var check = new PanelsCheck(CheckedProblem.of(Json.object(certificate)));
        var total = BigInteger.ZERO;
        for (int p = 0; p < panels.size(); p++) {
            check.panel(panels.get(p), p + 1);
            total = total.add(panels.get(p).weight());
        }
        Broken.unless(total.signum() > 0, "there is no panel");
        check.probabilities(total);
        return pick(panels, new Coins(seed).below(total));
    }

    /// The seed that a summary names.
    ///
    /// @throws Broken where it names none
    public static String seed(String summary) {
        try {
            return CheckedProblem.text(Json.object(summary).get("seed"));
        } catch (ClassCastException | IllegalArgumentException e) {
            throw new Broken("the summary names no seed: " + e.getMessage());
        }
    }

    private void panel(Panel panel, int number) {
        Broken.unless(panel.weight().signum() > 0, "the weight of panel %d is not positive", number);
        Broken.unless(
                panel.ids().size() == problem.seats() && new HashSet<>(panel.ids()).size() == problem.seats(),
                "panel %d has not as many people as wanted",
                number);
        var counts = new int[problem.quotas().size()];
        for (var id : panel.ids()) {
            var kind = kinds.get(id);
            if (kind == null) {
                throw new Broken("panel %d has somebody unknown".formatted(number));
            }
            for (int quota : problem.counting().get(kind)) {
                counts[quota]++;
            }
            given.merge(id, panel.weight(), BigInteger::add);
        }
        for (int q = 0; q < counts.length; q++) {
            var quota = problem.quotas().get(q);
            Broken.unless(counts[q] >= quota.min() && counts[q] <= quota.max(), "panel %d breaks a quota", number);
        }
    }

    private void probabilities(BigInteger total) {
        kinds.forEach((id, kind) -> {
            var said = problem.probabilities().get(kind);
            var has = given.getOrDefault(id, BigInteger.ZERO);
            if (!has.multiply(said.down()).equals(said.up().multiply(total))) {
                throw new Broken("the panels do not give %s the proven probability".formatted(id));
            }
        });
    }

    private static List<String> pick(List<Panel> panels, BigInteger number) {
        var left = number;
        for (var panel : panels) {
            left = left.subtract(panel.weight());
            if (left.signum() < 0) {
                return panel.ids().stream().sorted().toList();
            }
        }
        throw new IllegalStateException("the number is below the total, yet no panel has it");
    }
}
