package vn.daihoi.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// The unit's own report and those of the units right below.
///
/// @param own null while it has not been begun, or the unit has none to write
/// @param words what is looked for among the names of the units below
/// @param planned whether a plan with an outline is in force
public record ListPage(
        long unitId,
        String unit,
        boolean mayBegin,
        @Nullable Own own,
        List<Side.UnitRow> rows,
        String summary,
        String words,
        boolean planned) {

    private static final int FEW = 12;

    static ListPage withoutPlan(long unitId, String unit) {
        return new ListPage(unitId, unit, false, null, List.of(), "", "", false);
    }

    /// Where this page's part that follows changes is fetched from.
    public String path() {
        return "/reports?unit=" + unitId + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, UTF_8));
    }

    /// Whether there are so many units below that one looks for a name.
    public boolean isSearched() {
        return rows.size() > FEW;
    }

    /// What is shown at once: what is looked for; of few units all, of many those that have begun.
    public List<Side.UnitRow> shown() {
        if (!words.isEmpty()) {
            return rows.stream().filter(this::isLookedFor).toList();
        }
        return waiting().isEmpty()
                ? rows
                : rows.stream().filter(row -> !row.since().isEmpty()).toList();
    }

    private boolean isLookedFor(Side.UnitRow row) {
        var name = VietnameseText.plain(row.name());
        return Stream.of(VietnameseText.plain(words).split(" ")).allMatch(name::contains);
    }

    /// Of many units those that have not begun: folded away.
    public List<Side.UnitRow> waiting() {
        return rows.size() <= FEW || !words.isEmpty()
                ? List.of()
                : rows.stream().filter(row -> row.since().isEmpty()).toList();
    }

    /// @param written parts of `parts`
    public record Own(String path, String stage, String badge, String line, int written, int parts) {}
}
