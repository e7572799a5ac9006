package vn.daihoi.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.proof.Broken;
import vn.daihoi.selection.proof.CertificateCheck;
import vn.daihoi.selection.proof.CheckedLottery;
import vn.daihoi.selection.proof.DrawCheck;
import vn.daihoi.selection.proof.PanelsCheck;
import vn.daihoi.selection.proof.Stated;

/// Proves the files of a choice again from its certificate, and that the certificate is about what was published.
record SelectCheck(PrintWriter out, PrintWriter err, Published published) {
    /// All of another file differs: nobody reads thousands of lines of that.
    private static final int TOLD = 20;

    int check(Path directory) throws IOException {
        try {
            var certificate = Files.readString(directory.resolve(SelectFiles.CERTIFICATE));
            int proven = prove(certificate, directory);
            return proven == Commands.OK ? compareInputs(certificate, directory) : proven;
        } catch (BadInput bad) {
            return new InputWords(err).tell(bad);
        } catch (Broken broken) {
            err.println(Commands.WORDS.say("command.select.broken", String.valueOf(broken.getMessage())));
            return Commands.FAULTY;
        }
    }

    private int compareInputs(String certificate, Path directory) throws IOException {
        var stated = Stated.of(certificate);
        var seed = seed(certificate, directory);
        var inputs = published.inputs(directory);
        var different = new ArrayList<>(published.differences(directory, stated.seats(), seed));
        if (inputs != null) {
            different.addAll(inputs.differences(stated));
        }
        if (!different.isEmpty()) {
            var words = new InputWords(err);
            different.stream().limit(TOLD).forEach(words::tell);
            err.println(Commands.WORDS.say("command.select.other-inputs", String.valueOf(different.size())));
            return Commands.FAULTY;
        }
        if (seed == null) {
            out.println(Commands.WORDS.say("command.select.seed-unseen"));
        }
        out.println(
                inputs == null
                        ? Commands.WORDS.say("command.select.inputs-unseen")
                        : Commands.WORDS.say("command.select.same-inputs", inputs.fingerprint()));
        return Commands.OK;
    }

    /// Of a single draw the certificate has it; else the summary, which is not beside a result fetched from the
    /// program's page.
    private static @Nullable String seed(String certificate, Path directory) throws IOException {
        if (DrawCheck.isFor(certificate)) {
            return PanelsCheck.seed(certificate);
        }
        var summary = directory.resolve(SelectFiles.SUMMARY);
        return Files.exists(summary) && Files.exists(directory.resolve(SelectFiles.PANELS))
                ? PanelsCheck.seed(Files.readString(summary))
                : null;
    }

    private int prove(String certificate, Path directory) throws IOException {
        return DrawCheck.isFor(certificate) ? drawn(certificate, directory) : listed(certificate, directory);
    }

    /// The panels are not beside a result that was fetched from the program's page.
    private int listed(String certificate, Path directory) throws IOException {
        var proven = CertificateCheck.check(certificate);
        var fault = compare(proven, directory);
        if (!fault.isEmpty() || !Files.exists(directory.resolve(SelectFiles.PANELS))) {
            return answer(fault, "command.select.proven", proven);
        }
        var seed = PanelsCheck.seed(Files.readString(directory.resolve(SelectFiles.SUMMARY)));
        var panels = SelectPanels.read(directory.resolve(SelectFiles.PANELS));
        try {
            var drawn = new HashSet<>(PanelsCheck.drawn(certificate, panels, seed));
            var right = drawn.equals(new HashSet<>(selected(directory)));
            return answer(right ? "" : SelectFiles.SELECTED, "command.select.proven-draw", proven);
        } catch (Broken broken) {
            return answer(SelectFiles.PANELS + ": " + broken.getMessage(), "", proven);
        }
    }

    private static List<String> selected(Path directory) {
        return CsvFile.read(directory.resolve(SelectFiles.SELECTED)).rows().stream()
                .map(row -> row.at(0))
                .toList();
    }

    private int drawn(String certificate, Path directory) {
        var proven = DrawCheck.check(certificate);
        var fault = compare(proven.lottery(), directory);
        if (fault.isEmpty() && !selected(directory).equals(proven.selected())) {
            fault = SelectFiles.SELECTED;
        }
        boolean exact = proven.miss().equals("0");
        return answer(fault, exact ? "command.select.proven-draw" : "command.select.proven-within", proven.lottery());
    }

    private int answer(String fault, String words, CheckedLottery proven) {
        if (fault.isEmpty()) {
            out.println(Commands.WORDS.say(
                    words, String.valueOf(proven.probabilities().size())));
            return Commands.OK;
        }
        err.println(Commands.WORDS.say("command.select.broken", fault));
        return Commands.FAULTY;
    }

    /// The tables beside the certificate must say the same.
    private static String compare(CheckedLottery proven, Path directory) {
        var table = CsvFile.read(directory.resolve(SelectFiles.PROBABILITIES));
        int exact = table.require("fraction");
        var told = new HashSet<String>();
        for (var row : table.rows()) {
            if (!row.at(exact).equals(proven.probabilities().get(row.at(0)))) {
                return SelectFiles.PROBABILITIES + ":" + row.line();
            }
            told.add(row.at(0));
        }
        if (told.size() != proven.probabilities().size()) {
            return SelectFiles.PROBABILITIES;
        }
        var chosen = CsvFile.read(directory.resolve(SelectFiles.SELECTED));
        var names = new HashSet<String>();
        for (var row : chosen.rows()) {
            if (!proven.probabilities().containsKey(row.at(0)) || !names.add(row.at(0))) {
                return SelectFiles.SELECTED + ":" + row.line();
            }
        }
        return names.size() == proven.seats() ? "" : SelectFiles.SELECTED;
    }
}
