package vn.daihoi.selection.lot;

import java.util.SortedMap;
import vn.daihoi.selection.Problem;

/// What the fair lot found.
public sealed interface Outcome {
    /// No panel keeps all quotas.
    record Impossible(Problem problem) implements Outcome {}

    /// Probabilities that are proven best, and a lottery over panels that gives exactly these.
    final class Lottery implements Outcome {
        private final Problem problem;
        private final Levels levels;
        private final WeightedPanels panels;

        Lottery(Problem problem, Levels levels, WeightedPanels panels) {
            this.problem = problem;
            this.levels = levels;
            this.panels = panels;
        }

        public Problem problem() {
            return problem;
        }

        Levels levels() {
            return levels;
        }

        WeightedPanels panels() {
            return panels;
        }

        /// The smallest probability of all.
        public Fraction least() {
            return levels.least();
        }

        /// In the order of ids.
        public SortedMap<String, Fraction> probabilities() {
            return levels.byId();
        }

        public Tickets tickets() {
            return new Tickets(levels.rules().kinds(), panels);
        }

        public int kinds() {
            return levels.rules().count();
        }

        public int levelCount() {
            return levels.levels().size();
        }

        public int panelsOfKinds() {
            return panels.panels().size();
        }

        public int cuts() {
            return levels.rules().cuts().size();
        }
    }
}
