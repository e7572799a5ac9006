package vn.daihoi.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.proof.Broken;
import vn.daihoi.selection.proof.CertificateCheck;
import vn.daihoi.selection.proof.CheckedLottery;

/// Proves the files of a choice again from its certificate.
record SelectCheck(PrintWriter out, PrintWriter err) {

    int check(Path directory) throws IOException {
        try {
            var proven = CertificateCheck.check(Files.readString(directory.resolve(SelectFiles.CERTIFICATE)));
            var fault = compare(proven, directory);
            if (fault.isEmpty()) {
                out.println(Commands.WORDS.say(
                        "command.select.proven",
                        String.valueOf(proven.probabilities().size())));
                return Commands.OK;
            }
            err.println(Commands.WORDS.say("command.select.broken", fault));
        } catch (Broken broken) {
            err.println(Commands.WORDS.say("command.select.broken", String.valueOf(broken.getMessage())));
        }
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
