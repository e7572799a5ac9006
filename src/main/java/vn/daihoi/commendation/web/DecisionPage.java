package vn.daihoi.commendation.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// A decision and whom it honours.
///
/// @param paper address of the paper in the register; empty for a decision that was only written down
/// @param printable whether certificates of this honour are the unit's to print
/// @param ceremony address of the awards of the unit's conference; empty where there is none
/// @param mayBring whether the reader may bring the honours into that ceremony
/// @param recalled who took the decision back, when and why; empty while it stands
/// @param recallable whether the reader may take back what was only written down
public record DecisionPage(
        List<Crumb> crumbs,
        long id,
        String number,
        String day,
        String title,
        String body,
        String signer,
        String recorded,
        String paper,
        boolean printable,
        String ceremony,
        boolean mayBring,
        String recalled,
        boolean recallable,
        List<Row> rows) {

    public record Row(String name, String person, String kind, String unit, String achievement) {}
}
