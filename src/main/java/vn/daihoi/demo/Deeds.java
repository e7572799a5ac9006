package vn.daihoi.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.BundledList;

/// What the exemplars of the demo have done: invented, as they are.
final class Deeds {
    private static final String ANY = "*";
    private static final List<Map<String, String>> ALL = BundledList.read("demo/deeds.csv");

    private Deeds() {}

    /// Fitting deeds, another for each number; those of no field in particular where none fit.
    ///
    /// @param movements ids by code
    static Sheet of(Registrant one, int number, Map<String, Long> movements) {
        var field = one.facts().sector();
        var fitting = fitting(one, field == null ? ANY : field.code());
        var row = fitting.get(number % fitting.size());
        var movement = Optional.ofNullable(movements.get(cell(row, "movement")));
        return new Sheet(
                cell(row, "headline"),
                cell(row, "deeds").replace("|", "\n"),
                field(row, field),
                movement.stream().toList(),
                Integer.valueOf(cell(row, "from")),
                Integer.valueOf(cell(row, "to")),
                "0299 000 0000 (số giả định)");
    }

    private static @Nullable Sector field(Map<String, String> row, @Nullable Sector known) {
        return known != null ? known : Sector.coded(cell(row, "sector")).orElse(null);
    }

    private static List<Map<String, String>> fitting(Registrant one, String field) {
        var found = ALL.stream()
                .filter(row -> cell(row, "kind").equals(one.kind().code()))
                .filter(row -> cell(row, "sector").equals(field))
                .toList();
        return found.isEmpty() && !field.equals(ANY) ? fitting(one, ANY) : found;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
