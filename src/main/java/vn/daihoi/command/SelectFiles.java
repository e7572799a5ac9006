package vn.daihoi.command;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.csv.CsvLine;
import vn.daihoi.selection.lot.Certificate;
import vn.daihoi.selection.lot.Draw;
import vn.daihoi.selection.lot.Drawn;
import vn.daihoi.selection.lot.Fraction;
import vn.daihoi.selection.lot.JsonText;
import vn.daihoi.selection.lot.Outcome;
import vn.daihoi.selection.lot.Ticket;
import vn.daihoi.selection.proof.Broken;
import vn.daihoi.selection.proof.CertificateCheck;
import vn.daihoi.selection.proof.DrawCheck;
import vn.daihoi.selection.quota.Ranked;

/// The folder that `select` writes: probabilities, panels, who is selected, a summary and the certificate.
///
/// @param inputs fingerprint of the two files that were read
record SelectFiles(Path directory, String method, String seed, String inputs, long start) {
    static final String PROBABILITIES = "probabilities.csv";
    static final String PANELS = "panels.csv";
    static final String SELECTED = "selected.csv";
    static final String CERTIFICATE = "certificate.json";
    static final String SUMMARY = "summary.json";

    /// Writes nothing as an answer that its own certificate does not prove.
    ///
    /// @return what is wrong with the certificate
    Optional<String> write(Outcome.Lottery lottery) throws IOException {
        var certificate = new StringBuilder();
        Certificate.write(lottery, certificate);
        try {
            CertificateCheck.check(certificate.toString());
        } catch (Broken broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
        Files.writeString(directory.resolve(CERTIFICATE), certificate);
        writeProbabilities(lottery.probabilities());
        var tickets = lottery.tickets();
        var number = new Draw(seed).below(tickets.total());
        writeSelected(tickets.drawn(number));
        var panels = tickets.list();
        writePanels(panels, tickets.total());
        writeSummary(lottery, tickets.total(), number, panels.size());
        return Optional.empty();
    }

    private void writeProbabilities(SortedMap<String, Fraction> probabilities) throws IOException {
        try (var out = Files.newBufferedWriter(directory.resolve(PROBABILITIES))) {
            out.write("id,probability,fraction\n");
            for (var each : probabilities.entrySet()) {
                var fraction = each.getValue();
                out.write(CsvLine.of(
                        ',', List.of(each.getKey(), Double.toString(fraction.toDouble()), fraction.toString())));
                out.write('\n');
            }
        }
    }

    private void writePanels(List<Ticket> tickets, BigInteger total) throws IOException {
        try (var out = Files.newBufferedWriter(directory.resolve(PANELS))) {
            out.write("panel,probability,id,weight\n");
            int panel = 0;
            for (var ticket : tickets) {
                writePanel(out, ++panel, ticket, total);
            }
        }
    }

    private static void writePanel(Writer out, int panel, Ticket ticket, BigInteger total) throws IOException {
        var probability = new BigDecimal(ticket.weight())
                .divide(new BigDecimal(total), MathContext.DECIMAL64)
                .doubleValue();
        boolean first = true;
        for (var id : ticket.ids()) {
            // The exact weight stands once: it is long.
            var weight = first ? ticket.weight().toString() : "";
            out.write(CsvLine.of(',', List.of("" + panel, Double.toString(probability), id, weight)));
            out.write('\n');
            first = false;
        }
    }

    private void writeSelected(List<String> ids) throws IOException {
        Files.writeString(
                directory.resolve(SELECTED),
                "id\n"
                        + ids.stream()
                                .map(id -> CsvLine.of(',', List.of(id)) + "\n")
                                .collect(Collectors.joining()));
    }

    private void writeSummary(Outcome.Lottery lottery, BigInteger total, BigInteger number, int panels)
            throws IOException {
        var summary = new LinkedHashMap<String, String>();
        summary.put("status", "\"optimal\"");
        summary.put("method", JsonText.of(method));
        summary.put("seed", JsonText.of(seed));
        summary.put("min_probability", Double.toString(lottery.least().toDouble()));
        summary.put("min_probability_fraction", JsonText.of(lottery.least().toString()));
        summary.put("panels", "" + panels);
        summary.put("panels_of_kinds", "" + lottery.panelsOfKinds());
        summary.put("kinds", "" + lottery.kinds());
        summary.put("levels", "" + lottery.levelCount());
        summary.put("cuts", "" + lottery.cuts());
        summary.put("total_weight", JsonText.of(total.toString()));
        summary.put("number_drawn", JsonText.of(number.toString()));
        summary.put("certificate_checked", "true");
        write(summary);
    }

    /// By merit nothing is left to chance: everybody is in or out.
    void write(Ranked ranked) throws IOException {
        clear();
        writeSelected(ranked.chosen().stream().sorted().toList());
        var summary = new LinkedHashMap<String, String>();
        summary.put("status", "\"optimal\"");
        summary.put("method", JsonText.of(method));
        summary.put("min_probability", "null");
        summary.put("panels", "1");
        summary.put("ties", "" + ranked.ties().size());
        summary.put("passed_over", "" + ranked.passedOver().size());
        write(summary);
    }

    /// One panel drawn without a list of all of them.
    ///
    /// @return what is wrong with the certificate
    Optional<String> write(Drawn drawn) throws IOException {
        var certificate = new StringBuilder();
        Certificate.write(drawn, certificate);
        try {
            DrawCheck.check(certificate.toString());
        } catch (Broken broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
        clear();
        Files.writeString(directory.resolve(CERTIFICATE), certificate);
        writeProbabilities(drawn.probabilities());
        writeSelected(drawn.ids());
        boolean exact = drawn.miss().signum() == 0;
        var summary = new LinkedHashMap<String, String>();
        summary.put("status", exact ? "\"optimal\"" : "\"bound\"");
        summary.put("method", JsonText.of(method));
        summary.put("seed", JsonText.of(seed));
        summary.put("min_probability", Double.toString(drawn.least().toDouble()));
        summary.put("min_probability_fraction", JsonText.of(drawn.least().toString()));
        summary.put("panels", "1");
        summary.put("lottery", "\"drawn, not listed\"");
        summary.put("probabilities_met", exact ? "\"exactly\"" : "\"within miss\"");
        summary.put("miss", JsonText.of(drawn.miss().toString()));
        summary.put("kinds", "" + drawn.kinds());
        summary.put("levels", "" + drawn.levelCount());
        summary.put("coins", JsonText.of(drawn.coins()));
        summary.put("last_panels_of_kinds", "" + drawn.panels());
        summary.put("last_total_weight", JsonText.of(drawn.total().toString()));
        summary.put("last_number_drawn", JsonText.of(drawn.number().toString()));
        summary.put("certificate_checked", "true");
        write(summary);
        return Optional.empty();
    }

    private void clear() throws IOException {
        for (var old : List.of(PROBABILITIES, PANELS, SELECTED, CERTIFICATE)) {
            Files.deleteIfExists(directory.resolve(old));
        }
    }

    void writeImpossible(Problem problem) throws IOException {
        clear();
        var summary = new LinkedHashMap<String, String>();
        summary.put("status", "\"infeasible\"");
        summary.put("method", JsonText.of(method));
        summary.putAll(SelectConflict.of(problem));
        write(summary);
    }

    private void write(Map<String, String> summary) throws IOException {
        summary.put("inputs_sha256", JsonText.of(inputs));
        summary.put("seconds", Double.toString(Math.round((System.nanoTime() - start) / 1e6) / 1e3));
        Files.writeString(
                directory.resolve(SUMMARY),
                summary.entrySet().stream()
                        .map(each -> "  " + JsonText.of(each.getKey()) + ": " + each.getValue())
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }
}
