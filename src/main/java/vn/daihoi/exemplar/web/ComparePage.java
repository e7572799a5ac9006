package vn.daihoi.exemplar.web;

import java.util.List;
import vn.daihoi.exemplar.web.ExemplarPage.Family;
import vn.daihoi.exemplar.web.ExemplarPage.HonourLine;
import vn.daihoi.exemplar.web.ExemplarPage.RungView;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;

/// Two to four exemplars side by side: one table, so that what is compared stands on one line.
///
/// @param rows what is told in few words
/// @param problem why there is nothing to compare; empty where there is
public record ComparePage(List<Crumb> crumbs, List<Column> columns, List<Row> rows, String problem) {

    /// @param values one for each column, a dash where nothing is known
    public record Row(String label, List<String> values) {}

    /// Families of honours that somebody here has, each on a line of its own.
    public List<String> families() {
        return columns.stream()
                .flatMap(one -> one.families().stream())
                .map(Family::name)
                .distinct()
                .toList();
    }

    /// @param rungs only groups that are reached, or towards which something was done
    /// @param acts what the reader may do with this one from here
    /// @param isTop whether taking up is choosing for the congress
    /// @param desk the unit with which it lies
    public record Column(
            long id,
            int version,
            String name,
            boolean invented,
            boolean isNew,
            String state,
            String badge,
            List<Finding> findings,
            List<String> deeds,
            int words,
            List<Family> families,
            List<RungView> rungs,
            Acts acts,
            boolean isTop,
            String desk) {

        public List<HonourLine> honours(String family) {
            return families.stream()
                    .filter(one -> one.name().equals(family))
                    .flatMap(one -> one.honours().stream())
                    .toList();
        }

        public boolean isDecidedHere() {
            return acts.decide() || acts.sendOn() || acts.reconsider();
        }
    }
}
