package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.delegate.table.Matched;
import vn.daihoi.shared.web.FormErrors;

/// What was pasted, beside whom the register has for it; nothing is written yet.
///
/// @param text what was pasted, to be sent again with the choices
public record PastePage(ListHead head, String text, List<Matched> rows, FormErrors errors) {

    public long found() {
        return rows.stream().filter(row -> row.isFound() && !row.onList()).count();
    }

    public long ambiguous() {
        return rows.stream().filter(Matched::isAmbiguous).count();
    }

    public long fresh() {
        return rows.stream().filter(Matched::isNew).count();
    }

    public long there() {
        return rows.stream().filter(Matched::onList).count();
    }
}
