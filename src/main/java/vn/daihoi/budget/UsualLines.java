package vn.daihoi.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.BundledList;
import vn.daihoi.shared.VietnameseText;

/// What nearly every conference pays for, so that an estimate does not begin empty. Prices come from the unit's norms
/// in force; where there is none the officer types them.
@Component
public class UsualLines {
    private static final String LIST = "budget/lines.csv";

    private final Estimates estimates;

    UsualLines(Estimates estimates) {
        this.estimates = estimates;
    }

    /// Those that the estimate does not have yet.
    public List<Line> of(Actor actor, long conferenceId) {
        var found = estimates.of(actor, conferenceId);
        var there = found.budget().lines().stream()
                .map(one -> VietnameseText.plain(one.line().what()))
                .toList();
        var norms = found.norms().stream()
                .filter(one -> one.isInForceOn(found.day()))
                .toList();
        return BundledList.read(LIST).stream()
                .filter(row -> !there.contains(VietnameseText.plain(cell(row, "what"))))
                .map(row -> line(row, norms))
                .toList();
    }

    private static Line line(Map<String, String> row, List<Norm> norms) {
        var sought = VietnameseText.plain(cell(row, "norm"));
        var found = norms.stream()
                .filter(one ->
                        !sought.isEmpty() && VietnameseText.plain(one.name()).contains(sought))
                .toList();
        // Where several would do, the officer says which.
        var norm = found.size() == 1 ? found.getFirst() : null;
        return new Line(
                0,
                cell(row, "what"),
                cell(row, "measure"),
                Basis.coded(cell(row, "basis")).orElseThrow(),
                null,
                1,
                norm == null ? null : norm.id(),
                norm == null ? 0 : norm.amount(),
                null,
                null,
                "",
                null,
                null,
                0);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
