package vn.daihoi.budget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;

/// What was typed on the page of an estimate and is not saved: one of its forms, and why.
///
/// @param line id of the line, 0 = a fresh one; -1 = no line at all
/// @param source id of the source, 0 = a fresh one; -1 = no source at all
/// @param past null to show what is saved
record TypedMoney(
        long line,
        LineForm form,
        long source,
        SourceForm sourceForm,
        @Nullable PastForm past,
        FormErrors errors,
        List<Clash> clashes) {
    static final TypedMoney NOTHING = of(0, LineForm.BLANK, FormErrors.none(), List.of());
    private static final long NONE = -1;

    static TypedMoney of(long line, LineForm form, FormErrors errors, List<Clash> clashes) {
        return new TypedMoney(line, form, NONE, SourceForm.BLANK, null, errors, clashes);
    }

    static TypedMoney of(long source, SourceForm form, FormErrors errors, List<Clash> clashes) {
        return new TypedMoney(NONE, LineForm.BLANK, source, form, null, errors, clashes);
    }

    static TypedMoney of(PastForm past, FormErrors errors, List<Clash> clashes) {
        return new TypedMoney(NONE, LineForm.BLANK, NONE, SourceForm.BLANK, past, errors, clashes);
    }
}
