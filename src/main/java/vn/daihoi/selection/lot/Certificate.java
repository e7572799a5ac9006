package vn.daihoi.selection.lot;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.daihoi.selection.Problem;

/// Writes down, as plain JSON, all that is needed to check a lottery without solving anything: who is alike, the
/// probabilities with the prices that prove them, further rules with their proofs, and the panels with their weights.
/// docs/methods/fair-lot.md explains each part.
public final class Certificate {
    private final Appendable out;
    private final Levels levels;

    private Certificate(Appendable out, Levels levels) {
        this.out = out;
        this.levels = levels;
    }

    public static void write(Outcome.Lottery lottery, Appendable out) throws IOException {
        var certificate = new Certificate(out, lottery.levels());
        certificate.writeProblem("daihoi-fair-lot-1", lottery.problem());
        certificate.writeCuts();
        certificate.writeLevels();
        certificate.writePanels(lottery.panels());
        out.append("]\n}\n");
    }

    /// For a single draw: the halvings with their coins, the lottery at the end and who was drawn.
    public static void write(Drawn drawn, Appendable out) throws IOException {
        var certificate = new Certificate(out, drawn.levels());
        certificate.writeProblem("daihoi-fair-draw-1", drawn.problem());
        certificate.writeLevels();
        certificate.writeFalls(drawn);
        certificate.writePanels(drawn.end());
        out.append("],\n\"number\": \"" + drawn.number() + "\",\n\"selected\": [");
        out.append(drawn.ids().stream().map(Certificate::text).collect(Collectors.joining(", ")));
        out.append("]\n}\n");
    }

    private void writeProblem(String format, Problem problem) throws IOException {
        out.append("{\n\"format\": \"" + format + "\",\n\"seats\": " + problem.seats());
        out.append(",\n\"quotas\": [");
        String comma = "\n";
        for (var quota : problem.quotas()) {
            out.append(comma + "{\"category\": " + text(quota.category()) + ", \"feature\": " + text(quota.feature())
                    + ", \"min\": " + quota.min() + ", \"max\": " + quota.max() + "}");
            comma = ",\n";
        }
        writeKinds();
    }

    private void writeKinds() throws IOException {
        out.append("],\n\"kinds\": [");
        var kinds = levels.rules().kinds();
        for (int k = 0; k < kinds.count(); k++) {
            var ids = kinds.members(k).stream().map(Certificate::text).collect(Collectors.joining(", "));
            out.append(k == 0 ? "\n" : ",\n")
                    .append("{\"quotas\": " + Arrays.toString(kinds.quotas(k)) + ", \"probability\": \""
                            + levels.probability(k) + "\", \"ids\": [" + ids + "]}");
        }
    }

    private void writeCuts() throws IOException {
        out.append("],\n\"cuts\": [");
        var cuts = levels.rules().cuts();
        for (int c = 0; c < cuts.size(); c++) {
            var cut = cuts.get(c);
            out.append(c == 0 ? "\n" : ",\n")
                    .append("{\"weights\": " + sparse(cut.weights()) + ", \"most\": " + cut.most() + ", \"why\": ");
            writeBranch(cut.why());
            out.append("}");
        }
    }

    private void writeBranch(Branch branch) throws IOException {
        switch (branch) {
            case Branch.Settled(long scale, long[] prices) ->
                out.append("{\"scale\": " + scale + ", \"prices\": " + prices(prices) + "}");
            case Branch.Split(int kind, int most, Branch fewer, Branch more) -> {
                out.append("{\"kind\": " + kind + ", \"most\": " + most + ", \"fewer\": ");
                writeBranch(fewer);
                out.append(", \"more\": ");
                writeBranch(more);
                out.append("}");
            }
        }
    }

    private void writeLevels() throws IOException {
        out.append("],\n\"levels\": [");
        String comma = "\n";
        for (var level : levels.levels()) {
            out.append(comma + "{\"probability\": \"" + level.probability() + "\", \"prices\": "
                    + prices(level.prices()) + "}");
            comma = ",\n";
        }
    }

    private void writeFalls(Drawn drawn) throws IOException {
        out.append("],\n\"seed\": " + text(drawn.seed()) + ",\n\"miss\": \"" + drawn.miss() + "\",\n\"halvings\": [");
        String comma = "\n";
        for (var fall : drawn.falls()) {
            var solved = fall.solved().stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
            out.append(comma + "{\"coin\": " + (fall.second() ? 1 : 0) + ", \"signs\": \"" + fall.signs()
                    + "\", \"solved\": [" + solved + "]}");
            comma = ",\n";
        }
    }

    private void writePanels(WeightedPanels panels) throws IOException {
        out.append("],\n\"total\": \"" + panels.total() + "\",\n\"panels\": [");
        for (int p = 0; p < panels.panels().size(); p++) {
            BigInteger weight = panels.weights().get(p);
            var panel = panels.panels().get(p);
            var numbers = new StringBuilder();
            for (int e = 0; e < panel.entries(); e++) {
                numbers.append(e == 0 ? "" : ", ")
                        .append('"')
                        .append(panel.kind(e))
                        .append("\": ");
                numbers.append(panel.number(e));
            }
            out.append(p == 0 ? "\n" : ",\n")
                    .append("{\"weight\": \"" + weight + "\", \"numbers\": {" + numbers + "}}");
        }
    }

    /// By the number of the quota; `seats` is the price of a seat, `cut0` that of the first further rule.
    private String prices(long[] prices) {
        var rules = levels.rules();
        var found = new StringBuilder("{");
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] != 0) {
                boolean isQuota = r < rules.quotaRows();
                var name = !isQuota ? "cut" + (r - rules.quotaRows()) : r == 0 ? "seats" : "" + rules.quotaOf(r);
                found.append(found.length() > 1 ? ", " : "")
                        .append('"')
                        .append(name)
                        .append("\": ");
                found.append(prices[r]);
            }
        }
        return found.append('}').toString();
    }

    private static String sparse(long[] weights) {
        var found = new StringBuilder("{");
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] != 0) {
                found.append(found.length() > 1 ? ", " : "")
                        .append('"')
                        .append(k)
                        .append("\": ");
                found.append(weights[k]);
            }
        }
        return found.append('}').toString();
    }

    private static String text(String text) {
        return JsonText.of(text);
    }
}
