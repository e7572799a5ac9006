package vn.daihoi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.selection.csv.InputFault;
import vn.daihoi.selection.csv.InputFaults;
import vn.daihoi.selection.proof.Stated;

/// The two input files of a choice, as they were published.
record SelectInputs(Path categories, Path respondents) {
    static final String CATEGORIES = "categories.csv";
    static final String RESPONDENTS = "respondents.csv";

    /// The same number that the program's page shows: of the bytes of one file after the other.
    String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(categories));
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(respondents)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Where they say anything else than a certificate. The order of rows, separators and further columns are no
    /// matter.
    ///
    /// @throws vn.daihoi.selection.csv.BadInput where one of them is no such table
    List<InputFault> differences(Stated stated) {
        var rules = CsvFile.read(categories);
        var faults = rules.faults();
        quotas(rules, stated, faults);
        var found = new ArrayList<>(faults.all());
        var people = CsvFile.read(respondents);
        faults = people.faults();
        people(people, stated, faults);
        found.addAll(faults.all());
        return found;
    }

    private static void quotas(CsvTable table, Stated stated, InputFaults faults) {
        int category = table.require("category");
        int feature = table.require("feature", "name");
        int min = table.require("min");
        int max = table.require("max");
        var left = new HashMap<List<String>, Stated.Bounds>();
        stated.quotas()
                .forEach((name, bounds) ->
                        left.put(name.stream().map(CsvFile::clean).toList(), bounds));
        for (var row : table.rows()) {
            var bounds = left.remove(List.of(row.at(category), row.at(feature)));
            if (bounds == null) {
                faults.add(row, "selection.check.no-quota", row.at(category), row.at(feature));
            } else if (!same(row.at(min), bounds.min()) || !same(row.at(max), bounds.max())) {
                faults.add(
                        row,
                        "selection.check.other-bounds",
                        row.at(category),
                        row.at(feature),
                        row.at(min),
                        row.at(max),
                        bounds.min(),
                        bounds.max());
            }
        }
        left.keySet().stream()
                .map(name -> String.join(": ", name))
                .sorted()
                .forEach(name -> faults.add(0, "selection.check.quota-missing", name));
    }

    private static boolean same(String text, int number) {
        return text.matches("[0-9]{1,9}") && Integer.parseInt(text) == number;
    }

    private static void people(CsvTable table, Stated stated, InputFaults faults) {
        var columns = new TreeMap<String, Integer>();
        stated.quotas()
                .keySet()
                .forEach(name -> columns.computeIfAbsent(CsvFile.clean(name.getFirst()), table::require));
        var left = new TreeMap<String, Map<String, String>>();
        stated.people().forEach((id, features) -> left.put(CsvFile.clean(id), features));
        for (var row : table.rows()) {
            var said = left.remove(row.at(0));
            if (said == null) {
                faults.add(row, "selection.check.no-person", row.at(0));
                continue;
            }
            columns.forEach((category, column) -> {
                var feature = CsvFile.clean(said.getOrDefault(category, ""));
                if (!row.at(column).equals(feature)) {
                    faults.add(row, "selection.check.other-feature", row.at(0), category, row.at(column), feature);
                }
            });
        }
        if (!left.isEmpty()) {
            faults.add(0, "selection.check.people-missing", left.size(), left.firstKey());
        }
    }
}
