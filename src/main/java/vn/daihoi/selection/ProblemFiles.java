package vn.daihoi.selection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvRow;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.selection.csv.InputFaults;

/// Reads the files the field uses: quotas as `category,feature,min,max` and people with an id in the first column and a
/// column per category. Other columns are ignored. All faults of a file are told at once, by line.
public final class ProblemFiles {
    private record Bounds(Quota quota, CsvRow row) {}

    private ProblemFiles() {}

    /// @throws vn.daihoi.selection.csv.BadInput with every fault
    public static Problem read(Path categories, Path respondents, int seats) {
        return of(CsvFile.read(categories), CsvFile.read(respondents), seats);
    }

    /// The same for tables at hand.
    public static Problem of(CsvTable categories, CsvTable respondents, int seats) {
        var bounds = bounds(categories);
        var byCategory = new LinkedHashMap<String, List<Bounds>>();
        bounds.forEach(it -> byCategory
                .computeIfAbsent(it.quota().category(), _ -> new ArrayList<>())
                .add(it));
        checkSums(categories, byCategory, seats);
        var pool = pool(respondents, byCategory);
        checkMembers(categories, bounds, pool);
        if (pool.people().size() < seats) {
            var faults = respondents.faults();
            faults.add(0, "selection.problem.too-few", pool.people().size(), seats);
            faults.throwIfAny();
        }
        return new Problem(pool, bounds.stream().map(Bounds::quota).toList(), seats);
    }

    private static List<Bounds> bounds(CsvTable table) {
        int category = table.require("category");
        int feature = table.require("feature", "name");
        int min = table.require("min");
        int max = table.require("max");
        var faults = table.faults();
        var seen = new HashMap<List<String>, Long>();
        var found = new ArrayList<Bounds>();
        for (var row : table.rows()) {
            var name = List.of(row.at(category), row.at(feature));
            if (name.contains("")) {
                faults.add(row, "selection.problem.nameless");
                continue;
            }
            var before = seen.putIfAbsent(name, row.line());
            if (before != null) {
                faults.add(row, "selection.problem.quota-twice", name.get(0), name.get(1), before);
            }
            int from = number(row, row.at(min), "min", faults);
            int to = number(row, row.at(max), "max", faults);
            if (from >= 0 && to >= 0 && from > to) {
                faults.add(row, "selection.problem.min-above-max", name.get(0), name.get(1), from, to);
            } else if (from >= 0 && to >= 0) {
                found.add(new Bounds(new Quota(name.get(0), name.get(1), from, to), row));
            }
        }
        if (table.rows().isEmpty()) {
            faults.add(table.header(), "selection.problem.no-quotas");
        }
        faults.throwIfAny();
        return found;
    }

    private static int number(CsvRow row, String text, String column, InputFaults faults) {
        if (text.matches("[0-9]{1,9}")) {
            return Integer.parseInt(text);
        }
        faults.add(row, "selection.problem.no-number", column, text);
        return -1;
    }

    /// Everybody has one feature of each category, so the quotas of a category must leave room for exactly the seats.
    private static void checkSums(CsvTable table, Map<String, List<Bounds>> byCategory, int seats) {
        var faults = table.faults();
        byCategory.forEach((category, all) -> {
            long min = all.stream().mapToLong(it -> it.quota().min()).sum();
            long max = all.stream().mapToLong(it -> it.quota().max()).sum();
            var last = all.getLast().row();
            if (min > seats) {
                faults.add(last, "selection.problem.mins-above", category, min, seats);
            }
            if (max < seats) {
                faults.add(last, "selection.problem.maxes-below", category, max, seats);
            }
        });
        faults.throwIfAny();
    }

    private static Pool pool(CsvTable table, Map<String, List<Bounds>> byCategory) {
        var categories = List.copyOf(new TreeMap<>(byCategory).keySet());
        var columns = categories.stream().map(table::require).toList();
        var known = categories.stream()
                .map(category -> byCategory.getOrDefault(category, List.of()).stream()
                        .map(it -> it.quota().feature())
                        .collect(Collectors.toSet()))
                .toList();
        var faults = table.faults();
        var seen = new HashMap<String, Long>();
        var people = new ArrayList<Person>();
        for (var row : table.rows()) {
            var id = row.at(0);
            if (id.isEmpty()) {
                faults.add(row, "selection.problem.no-id");
                continue;
            }
            var before = seen.putIfAbsent(id, row.line());
            if (before != null) {
                faults.add(row, "selection.problem.id-twice", id, before);
                continue;
            }
            var features = columns.stream().map(row::at).toList();
            for (int c = 0; c < features.size(); c++) {
                var feature = features.get(c);
                if (!known.get(c).contains(feature)) {
                    faults.add(row, "selection.problem.unknown-feature", categories.get(c), feature, id);
                }
            }
            people.add(new Person(id, features));
        }
        if (table.rows().isEmpty()) {
            faults.add(table.header(), "selection.problem.nobody");
        }
        faults.throwIfAny();
        return new Pool(categories, people);
    }

    private static void checkMembers(CsvTable table, List<Bounds> bounds, Pool pool) {
        var faults = table.faults();
        for (var it : bounds) {
            int category = pool.categories().indexOf(it.quota().category());
            if (it.quota().min() > 0
                    && pool.people().stream()
                            .noneMatch(person -> person.features()
                                    .get(category)
                                    .equals(it.quota().feature()))) {
                faults.add(
                        it.row(),
                        "selection.problem.no-members",
                        it.quota().category(),
                        it.quota().feature(),
                        it.quota().min());
            }
        }
        faults.throwIfAny();
    }
}
