package vn.daihoi.choice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.lot.Certificate;
import vn.daihoi.selection.lot.Draw;
import vn.daihoi.selection.lot.FairLot;
import vn.daihoi.selection.lot.Outcome;
import vn.daihoi.selection.proof.CertificateCheck;
import vn.daihoi.selection.quota.Conflict;
import vn.daihoi.selection.quota.Conflicts;
import vn.daihoi.selection.quota.Explanation;
import vn.daihoi.selection.quota.Impossibility;
import vn.daihoi.selection.quota.MeritOrder;
import vn.daihoi.selection.quota.Ranked;

/// Calculates a choice from its published inputs alone: the same inputs and the same seed give the same people.
final class Calculation {
    private Calculation() {}

    /// Neither somebody chosen nor an impossibility where a lot without a seed was found to be possible.
    ///
    /// @param certificate proves the lottery without solving anything; "" by merit order
    /// @param undecided whether it could not be told within the limit of work if a lot without a seed is possible
    record Result(@Nullable Chosen chosen, @Nullable Impossible impossible, String certificate, boolean undecided) {
        Result(@Nullable Chosen chosen, @Nullable Impossible impossible, String certificate) {
            this(chosen, impossible, certificate, false);
        }
    }

    static Result of(Inputs inputs, int seats, Method method, String seed, Steps steps) {
        var problem = inputs.problem(seats);
        return switch (method) {
            case MERIT -> merit(problem, inputs.ranks(), steps);
            case LOT -> seed.isEmpty() ? possible(problem, steps) : lot(problem, seed, steps);
        };
    }

    /// Nothing is drawn without a seed: only whether there is anything to draw from, and if not, why.
    private static Result possible(Problem problem, Steps steps) {
        steps.at(Steps.Step.EXPLAIN);
        var conflict = Conflicts.find(problem);
        if (conflict == null || !conflict.proved()) {
            return new Result(null, null, "", conflict != null);
        }
        return impossible(problem, steps);
    }

    private static Result merit(Problem problem, Map<String, Integer> ranks, Steps steps) {
        steps.at(Steps.Step.MERIT);
        var ranked = problem.pool().people().size() < problem.seats()
                ? null
                : MeritOrder.choose(problem, id -> ranks.getOrDefault(id, Integer.MAX_VALUE));
        return ranked == null ? impossible(problem, steps) : new Result(chosen(ranked), null, "");
    }

    private static Chosen chosen(Ranked ranked) {
        return new Chosen(
                ranked.chosen().stream().sorted().toList(),
                Map.of(),
                "",
                ranked.passedOver().stream()
                        .map(one -> new Chosen.PassedOver(
                                one.rank(),
                                one.ids(),
                                one.because().stream().map(Bound::of).toList()))
                        .toList(),
                ranked.ties().stream()
                        .map(tie -> new Chosen.Tie(tie.rank(), tie.chosen(), tie.left()))
                        .toList());
    }

    private static Result lot(Problem problem, String seed, Steps steps) {
        if (problem.pool().people().size() < problem.seats()) {
            return impossible(problem, steps);
        }
        return switch (FairLot.solve(problem, steps)) {
            case Outcome.Impossible _ -> impossible(problem, steps);
            case Outcome.Lottery lottery -> drawn(lottery, seed);
        };
    }

    /// Nothing is drawn from a lottery that its own certificate does not prove.
    private static Result drawn(Outcome.Lottery lottery, String seed) {
        var certificate = new StringBuilder();
        try {
            Certificate.write(lottery, certificate);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        CertificateCheck.check(certificate.toString());
        var tickets = lottery.tickets();
        var ids = tickets.drawn(new Draw(seed).below(tickets.total()));
        var chances = new TreeMap<String, Chosen.Chance>();
        lottery.probabilities()
                .forEach((id, chance) -> chances.put(id, new Chosen.Chance(chance.toString(), chance.toDouble())));
        var chosen = new Chosen(ids, chances, lottery.least().toString(), List.of(), List.of());
        return new Result(chosen, null, certificate.toString());
    }

    /// Who has to be in and who may not is not open to change.
    private static Result impossible(Problem problem, Steps steps) {
        steps.at(Steps.Step.EXPLAIN);
        var explanation =
                Impossibility.explain(problem, rule -> !rule.quota().category().equals(Inputs.PICK));
        if (explanation == null) {
            explanation =
                    new Explanation(new Conflict(problem.seats(), List.of(), false, false), List.of(), 0, List.of(), 0);
        }
        return new Result(null, Impossible.of(explanation), "");
    }
}
