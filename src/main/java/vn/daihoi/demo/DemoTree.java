package vn.daihoi.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.BundledList;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.ListedUnit;

/// The units of Sóc Trăng as listed, with head-counts that are invented and say so.
final class DemoTree {
    private static final String INVENTED = "Giả định cho bản trình diễn";

    private DemoTree() {}

    /// @param since the day from which the list holds: long before the season
    static List<ListedUnit> read(LocalDate since) {
        var staff = BundledList.read("demo/staff.csv").stream()
                .collect(toMap(row -> cell(row, "code"), row -> Integer.valueOf(cell(row, "staff"))));
        return BundledList.read("units/soc-trang.csv").stream()
                .map(row -> unit(row, staff.get(cell(row, "code")), since))
                .toList();
    }

    private static ListedUnit unit(Map<String, String> row, @Nullable Integer staff, LocalDate since) {
        var parent = cell(row, "parent");
        return new ListedUnit(
                cell(row, "code"),
                cell(row, "name"),
                cell(row, "kind"),
                parent.isEmpty() ? null : parent,
                staff,
                staff == null ? null : INVENTED,
                since,
                Confidence.coded(cell(row, "confidence")),
                cell(row, "source"),
                null);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
