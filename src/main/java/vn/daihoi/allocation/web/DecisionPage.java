package vn.daihoi.allocation.web;

import java.util.List;
import vn.daihoi.allocation.Decision;
import vn.daihoi.shared.web.Crumb;

/// A decision as it was published.
public record DecisionPage(Decision decision, List<Crumb> crumbs, List<Row> rows, int total) {

    public record Row(String unit, String groups, int seats, String why) {}
}
