package vn.daihoi.delegate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.file.StoredFile;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;

/// The vote on a list.
///
/// @param above who receives the proposal
/// @param delegates how many stand on the list
/// @param minutes of the conference; null until they are attached
/// @param megabytes the largest file
/// @param national whether a notice gives the number
public record AdoptionPage(
        ListHead head,
        AdoptionForm form,
        FormErrors errors,
        List<Finding> findings,
        List<Choice> ways,
        String above,
        int delegates,
        boolean national,
        QuotaForm quota,
        @Nullable StoredFile minutes,
        boolean mayAttach,
        long megabytes) {

    /// Whether something odd has to be confirmed.
    public boolean odd() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
    }

    /// With a number of seats that was typed wrongly.
    AdoptionPage with(QuotaForm typed) {
        return new AdoptionPage(
                head,
                form,
                typed.errors(),
                findings,
                ways,
                above,
                delegates,
                national,
                typed,
                minutes,
                mayAttach,
                megabytes);
    }
}
