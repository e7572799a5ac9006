package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.web.FormErrors;

/// What was pasted, beside whom the register has for it; nothing is written yet.
///
/// @param text what was pasted, to be sent again with the choices
/// @param refused whether it was sent and the register did not take a row
public record PastePage(ListHead head, String text, List<PasteRow> rows, FormErrors errors, boolean refused) {

    public long found() {
        return rows.stream()
                .map(PasteRow::matched)
                .filter(row -> row.isFound() && !row.onList())
                .count();
    }

    public long ambiguous() {
        return rows.stream().filter(row -> row.matched().isAmbiguous()).count();
    }

    public long fresh() {
        return rows.stream().filter(row -> row.matched().isNew()).count();
    }

    public long there() {
        return rows.stream().filter(row -> row.matched().onList()).count();
    }
}
