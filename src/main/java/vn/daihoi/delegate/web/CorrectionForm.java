package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.FormErrors;

/// What the head of the unit types to put a recorded vote right.
///
/// @param open whether it is shown unfolded, because something is wrong with it
public record CorrectionForm(
        AdoptionForm vote, String reason, FormErrors errors, List<Finding> findings, boolean open) {

    static CorrectionForm fresh(AdoptionForm vote) {
        return new CorrectionForm(vote, "", FormErrors.none(), List.of(), false);
    }
}
