package vn.daihoi.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.BundledList;

/// What the law wants somebody to hold before an honour.
///
/// @param after any of them is enough
/// @param times how many times it must have been given
/// @param running whether in years that follow one another
/// @param years that must have gone by since
/// @param until the last day of the rule; null while it holds
/// @param source as the bundled list names it, or as whoever compared it with the text
/// @param binds whether the words of the article are held by the program, or somebody has compared them
public record HonourOrder(
        String code,
        AwardForm honour,
        Set<Kind> kinds,
        List<AwardForm> after,
        int times,
        boolean running,
        int years,
        LocalDate since,
        @Nullable LocalDate until,
        String source,
        boolean binds) {
    public static final List<HonourOrder> ALL =
            BundledList.read("people/orders.csv").stream().map(HonourOrder::of).toList();

    public static List<HonourOrder> on(LocalDate day) {
        return ALL.stream().filter(order -> order.isInForceOn(day)).toList();
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public boolean isFor(AwardForm form, Kind kind) {
        return honour.equals(form) && kinds.contains(kind);
    }

    /// Whether the honour is one of those that must come before.
    public boolean asks(Honour held) {
        return after.stream().anyMatch(form -> form.isOf(held));
    }

    /// How many of the times are there; two decisions of one year are one time.
    public int reached(Collection<Honour> held) {
        var years =
                new TreeSet<>(held.stream().filter(this::asks).map(Honour::year).toList());
        return running ? longestRun(years) : years.size();
    }

    private static int longestRun(TreeSet<Integer> years) {
        var longest = 0;
        var run = 0;
        var last = Integer.MIN_VALUE;
        for (int year : years) {
            run = year == last + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = year;
        }
        return longest;
    }

    /// `Bằng khen của Thủ tướng Chính phủ`, or several of which one is enough.
    public String wanted() {
        return after.stream().map(AwardForm::title).collect(Collectors.joining(" / "));
    }

    /// Somebody has read the words of the law.
    public HonourOrder compared(String where) {
        return new HonourOrder(code, honour, kinds, after, times, running, years, since, until, where, true);
    }

    private static HonourOrder of(Map<String, String> row) {
        var until = cell(row, "until");
        return new HonourOrder(
                cell(row, "code"),
                new AwardForm(cell(row, "award"), cell(row, "rank")),
                Arrays.stream(cell(row, "kinds").split(";"))
                        .map(kind -> Kind.coded(kind).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(cell(row, "after").split(";"))
                        .map(AwardForm::read)
                        .toList(),
                Integer.parseInt(cell(row, "times")),
                cell(row, "running").equals("yes"),
                Integer.parseInt(cell(row, "years")),
                LocalDate.parse(cell(row, "since")),
                until.isEmpty() ? null : LocalDate.parse(until),
                cell(row, "source"),
                cell(row, "text").equals("yes"));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
