package vn.daihoi.shared.web;

/// By which column a table is sorted. A click on another column sorts by it, a second click turns the order.
///
/// @param url of the page as shown now
public record Sorting(String url, String by, boolean descending) {

    /// Reads `name` or `-name`; anything that is not among the columns falls back to the first of them.
    public static Sorting of(String url, String asked, String... columns) {
        var by = asked.startsWith("-") ? asked.substring(1) : asked;
        for (var column : columns) {
            if (column.equals(by)) {
                return new Sorting(url, by, asked.startsWith("-"));
            }
        }
        return new Sorting(url, columns[0], false);
    }

    public String link(String column) {
        return Links.with(url, "sort", column.equals(by) && !descending ? "-" + column : column);
    }

    /// For `aria-sort`.
    public String state(String column) {
        return !column.equals(by) ? "none" : descending ? "descending" : "ascending";
    }
}
