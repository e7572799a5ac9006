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
/// @param missed what a colleague has done since the page was opened, in sentences
public record AdoptionPage(
        ListHead head,
        Typed typed,
        List<Choice> ways,
        String above,
        int delegates,
        boolean national,
        Minutes minutes,
        After after,
        List<String> missed) {

    /// What stands in the forms, and what is wrong with it.
    public record Typed(AdoptionForm form, QuotaForm quota, FormErrors errors, List<Finding> findings) {

        /// Whether something odd has to be confirmed.
        public boolean odd() {
            return AdoptionPage.odd(findings);
        }
    }

    /// @param file null until they are attached
    /// @param mayAttach whether this reader may attach them: the first ones only
    /// @param megabytes the largest file
    public record Minutes(@Nullable StoredFile file, boolean mayAttach, long megabytes) {}

    /// What has become of a recorded vote.
    ///
    /// @param correction what the head types to put the vote right; null for everybody else
    /// @param corrected what was put right before, in sentences
    /// @param taken that the list above was built on this vote, in a sentence; "" while it was not
    public record After(@Nullable CorrectionForm correction, List<String> corrected, String taken) {

        public boolean odd() {
            return correction != null && AdoptionPage.odd(correction.findings());
        }
    }

    private static boolean odd(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
    }

    /// With a number of seats that was typed wrongly.
    AdoptionPage with(QuotaForm quota) {
        return with(new Typed(typed.form(), quota, quota.errors(), typed.findings()), after, missed);
    }

    AdoptionPage with(CorrectionForm correction) {
        var shown = after.correction() == null ? null : correction;
        return with(typed, new After(shown, after.corrected(), after.taken()), missed);
    }

    AdoptionPage since(List<String> told) {
        return with(typed, after, told);
    }

    private AdoptionPage with(Typed typed, After after, List<String> missed) {
        return new AdoptionPage(head, typed, ways, above, delegates, national, minutes, after, missed);
    }
}
