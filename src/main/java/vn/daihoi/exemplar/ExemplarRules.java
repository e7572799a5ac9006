package vn.daihoi.exemplar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.YearSpan;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What is wrong with an exemplar, before it goes up and after.
final class ExemplarRules {
    static final int LONGEST_HEADLINE = 200;
    static final int LONGEST_DEEDS = 20_000;
    static final int LONGEST_CONTACT = 300;
    /// Below this nobody can tell what was done.
    private static final int FEWEST_WORDS = 30;
    private static final int FIRST_YEAR = 1945;

    private ExemplarRules() {}

    /// What is known besides the sheet.
    ///
    /// @param review the years the plan looks back over; null where it names none
    /// @param citation where the plan asks for exemplars truly representative of these years; null without a plan
    record Facts(
            int honours,
            int evidence,
            boolean consented,
            boolean merged,
            @Nullable YearSpan review,
            @Nullable Citation citation) {}

    /// What cannot be saved at all.
    static List<Finding> typed(Sheet sheet, Collection<Long> knownMovements, int thisYear) {
        var findings = new ArrayList<Finding>();
        longest(sheet.headline(), LONGEST_HEADLINE, "headline", findings);
        longest(sheet.deeds(), LONGEST_DEEDS, "deeds", findings);
        longest(sheet.contact(), LONGEST_CONTACT, "contact", findings);
        year(sheet.fromYear(), "fromYear", thisYear, findings);
        year(sheet.toYear(), "toYear", thisYear, findings);
        if (sheet.fromYear() != null && sheet.toYear() != null && sheet.fromYear() > sheet.toYear()) {
            tell(findings, "DX-104", Severity.BREACH, "toYear");
        }
        if (!knownMovements.containsAll(sheet.movements())) {
            tell(findings, "DX-105", Severity.BREACH, "movements");
        }
        return findings;
    }

    /// What must be there before it goes up, and what had better be.
    static List<Finding> check(Sheet sheet, Facts facts) {
        var findings = new ArrayList<Finding>();
        if (sheet.headline().isEmpty()) {
            tell(findings, "DX-111", Severity.BREACH, "headline");
        }
        var words = sheet.deeds().isBlank() ? 0 : sheet.deeds().strip().split("\\s+").length;
        if (words < FEWEST_WORDS) {
            tell(findings, "DX-112", Severity.BREACH, "deeds", words, FEWEST_WORDS);
        }
        if (facts.merged) {
            tell(findings, "DX-113", Severity.BREACH, null);
        }
        if (sheet.field() == null) {
            tell(findings, "DX-114", Severity.WARNING, "field");
        }
        years(sheet, facts, findings);
        if (facts.evidence == 0) {
            tell(findings, "DX-117", Severity.WARNING, null);
        }
        if (facts.honours == 0) {
            tell(findings, "DX-118", Severity.NOTE, null);
        }
        if (!facts.consented) {
            tell(findings, "DX-119", Severity.NOTE, null);
        }
        return findings;
    }

    /// KH128 II.4.b asks for those who are truly representative of the years under review.
    private static void years(Sheet sheet, Facts facts, List<Finding> findings) {
        var review = facts.review;
        var last = sheet.toYear() == null ? sheet.fromYear() : sheet.toYear();
        if (last == null) {
            tell(findings, "DX-115", Severity.WARNING, "fromYear");
        } else if (review != null && review.from() != null && last < review.from()) {
            findings.add(new Finding(
                    "DX-116", Severity.WARNING, facts.citation, List.of(last.toString(), review.toString()), "toYear"));
        }
    }

    private static void longest(String text, int most, String field, List<Finding> findings) {
        if (text.length() > most) {
            tell(findings, "DX-102", Severity.BREACH, field, most);
        }
    }

    private static void year(@Nullable Integer year, String field, int thisYear, List<Finding> findings) {
        if (year != null && (year < FIRST_YEAR || year > thisYear)) {
            tell(findings, "DX-103", Severity.BREACH, field, year.toString());
        }
    }

    private static void tell(
            List<Finding> findings, String code, Severity severity, @Nullable String field, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), field));
    }
}
