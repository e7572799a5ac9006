package vn.daihoi.report.web;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.daihoi.report.Savings;
import vn.daihoi.report.text.Difference;
import vn.daihoi.shared.web.Words;

/// Who wrote what: one row a sitting, with how much it added and took away.
@Component
class HistoryBeside {
    private static final int MOST = 60;

    private final Savings savings;

    HistoryBeside(Savings savings) {
        this.savings = savings;
    }

    Side of(Desk.Seen seen, String part, Words t) {
        var sittings = savings.sittings(seen.report().id(), part, MOST);
        var rows = new ArrayList<Side.VersionRow>();
        for (var i = 0; i < sittings.size(); i++) {
            var one = sittings.get(i);
            var before = i + 1 < sittings.size() ? sittings.get(i + 1).body() : "";
            var difference = Difference.between(before, one.body());
            rows.add(new Side.VersionRow(
                    one.version(),
                    one.by(),
                    t.moment(one.at()),
                    t.of("report.version.change", difference.wordsAdded(), difference.wordsRemoved()),
                    i == 0,
                    one.restored() != null));
        }
        return new Side.History(rows);
    }
}
