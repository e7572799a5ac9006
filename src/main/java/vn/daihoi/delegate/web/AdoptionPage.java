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
/// @param national whether a notice gives the number
/// @param minutes of the conference; null until they are attached
/// @param mayAttach whether this reader may attach them: the first ones only
/// @param megabytes the largest file
/// @param correction what the head types to put the vote right; null for everybody else
/// @param corrected what was put right before, in sentences
/// @param taken that the list above was built on this vote, in a sentence; "" while it was not
/// @param missed what a colleague has done since the page was opened, in sentences
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
        long megabytes,
        @Nullable CorrectionForm correction,
        List<String> corrected,
        String taken,
        List<String> missed) {

    /// Whether something odd has to be confirmed.
    public boolean odd() {
        return odd(findings);
    }

    public boolean oddCorrection() {
        return correction != null && odd(correction.findings());
    }

    private static boolean odd(List<Finding> findings) {
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
                megabytes,
                correction,
                corrected,
                taken,
                missed);
    }

    AdoptionPage with(CorrectionForm typed) {
        return new AdoptionPage(
                head,
                form,
                errors,
                findings,
                ways,
                above,
                delegates,
                national,
                quota,
                minutes,
                mayAttach,
                megabytes,
                correction == null ? null : typed,
                corrected,
                taken,
                missed);
    }

    AdoptionPage since(List<String> told) {
        return new AdoptionPage(
                head,
                form,
                errors,
                findings,
                ways,
                above,
                delegates,
                national,
                quota,
                minutes,
                mayAttach,
                megabytes,
                correction,
                corrected,
                taken,
                told);
    }
}
