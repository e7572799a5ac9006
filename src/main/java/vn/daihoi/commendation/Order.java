package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.BundledList;

/// What the law wants somebody to hold before an honour.
///
/// @param after any of them is enough
/// @param times how many times it must have been given
/// @param running whether in years that follow one another
/// @param years that must have gone by since
/// @param until the last day of the rule; null while it holds
/// @param article as the bundled list names it, or whoever compared it with the text
/// @param binds whether the words of the article are held by the program, or somebody has compared them
public record Order(
        String code,
        Form honour,
        Set<Kind> kinds,
        List<Form> after,
        int times,
        boolean running,
        int years,
        LocalDate since,
        @Nullable LocalDate until,
        String article,
        boolean binds) {
    static final List<Order> ALL =
            BundledList.read("commendation/orders.csv").stream().map(Order::of).toList();

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    static Optional<Order> find(List<Order> orders, Proposal proposal, Kind kind, LocalDate day) {
        return orders.stream()
                .filter(order -> order.isInForceOn(day)
                        && order.kinds.contains(kind)
                        && order.honour.award().equals(proposal.award())
                        && order.honour.rank().equals(proposal.rank()))
                .findFirst();
    }

    /// Whether the honour is one of those that must come before.
    boolean asks(Honour held) {
        return after.stream()
                .anyMatch(one -> one.award().equals(held.award()) && one.rank().equals(held.rank()));
    }

    /// `Bằng khen của Thủ tướng Chính phủ`, or several of which one is enough.
    public String wanted() {
        return after.stream().map(Form::title).collect(Collectors.joining(" / "));
    }

    /// `Điều 71 Luật Thi đua, khen thưởng năm 2003`
    public String source() {
        return article.contains("Luật") ? article : Law.on(since).article(article);
    }

    Order compared(String withArticle) {
        return new Order(code, honour, kinds, after, times, running, years, since, until, withArticle, true);
    }

    private static Order of(Map<String, String> row) {
        var until = cell(row, "until");
        return new Order(
                cell(row, "code"),
                new Form(cell(row, "award"), cell(row, "rank")),
                Arrays.stream(cell(row, "kinds").split(";"))
                        .map(kind -> Kind.coded(kind).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(cell(row, "after").split(";")).map(Form::read).toList(),
                Integer.parseInt(cell(row, "times")),
                cell(row, "running").equals("yes"),
                Integer.parseInt(cell(row, "years")),
                LocalDate.parse(cell(row, "since")),
                until.isEmpty() ? null : LocalDate.parse(until),
                cell(row, "article"),
                cell(row, "text").equals("yes"));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
