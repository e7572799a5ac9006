package vn.daihoi.exemplar.web;

import java.util.List;
import vn.daihoi.exemplar.web.ExemplarPage.Family;
import vn.daihoi.exemplar.web.ExemplarPage.RungView;
import vn.daihoi.shared.web.Crumb;

/// Two to four exemplars side by side.
///
/// @param problem why there is nothing to compare; empty where there is
public record ComparePage(List<Crumb> crumbs, List<Column> columns, String problem) {

    /// @param rungs only groups that are reached, or towards which something was done
    /// @param mayDecide whether the reader takes up or declines from here
    public record Column(
            long id,
            int version,
            String name,
            String under,
            boolean invented,
            boolean isNew,
            String state,
            String badge,
            String headline,
            String years,
            String field,
            String movements,
            List<String> deeds,
            int words,
            List<Family> families,
            List<RungView> rungs,
            int evidence,
            boolean consented,
            String breaches,
            boolean mayDecide) {}
}
