package vn.daihoi.delegate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.AdoptionRule;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether a list may go up as adopted (P24): counted in the hall, and passed.
public final class AdoptionRules {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private AdoptionRules() {}

    /// @param rule null where the plan sets neither quorum nor majority: then the vote is told and the hall decides
    /// @param season in years: `2019 - 2020`
    public static List<Finding> check(
            Adoption vote, int delegates, @Nullable Cited<AdoptionRule> rule, String season, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (delegates == 0) {
            findings.add(own(Severity.BREACH, "DB-301", ""));
        }
        if (vote.heldOn().isAfter(today)) {
            findings.add(own(Severity.BREACH, "DB-302", "heldOn", vote.heldOn()));
        } else if (isOutside(season, vote.heldOn().getYear())) {
            findings.add(own(Severity.BREACH, "DB-332", "heldOn", vote.heldOn(), season));
        }
        if (vote.present() > vote.summoned()) {
            findings.add(own(Severity.BREACH, "DB-303", "present", vote.present(), vote.summoned()));
        }
        if (vote.voted() > vote.present()) {
            findings.add(own(Severity.BREACH, "DB-304", "inFavour", vote.voted(), vote.present()));
        }
        if (vote.inFavour() <= vote.against()) {
            findings.add(own(Severity.BREACH, "DB-305", "inFavour", vote.inFavour(), vote.against()));
        }
        if (vote.present() > vote.voted()) {
            findings.add(own(Severity.NOTE, "DB-308", "abstaining", vote.present() - vote.voted()));
        }
        byPlan(vote, rule, findings);
        return List.copyOf(findings);
    }

    private static void byPlan(Adoption vote, @Nullable Cited<AdoptionRule> rule, List<Finding> findings) {
        if (rule == null) {
            half(vote, findings);
            findings.add(own(
                    Severity.NOTE,
                    "DB-309",
                    "present",
                    percent(vote.present(), vote.summoned()),
                    percent(vote.inFavour(), vote.present())));
            return;
        }
        var quorum = rule.value().quorum();
        if (quorum == null) {
            half(vote, findings);
        } else if (100L * vote.present() < (long) quorum * vote.summoned()) {
            findings.add(Finding.breach("DB-306", rule.citation(), percent(vote.present(), vote.summoned()), quorum)
                    .at("present"));
        }
        var more = rule.value().more();
        if (more != null && 100L * vote.inFavour() <= (long) more * vote.present()) {
            findings.add(Finding.breach("DB-307", rule.citation(), percent(vote.inFavour(), vote.present()), more)
                    .at("inFavour"));
        }
    }

    /// Where the plan sets no quorum, so thin a hall is more often a slip of the pen than a conference.
    private static void half(Adoption vote, List<Finding> findings) {
        if (2L * vote.present() < vote.summoned()) {
            findings.add(own(Severity.WARNING, "DB-333", "present", vote.present(), vote.summoned()));
        }
    }

    private static boolean isOutside(String season, int year) {
        var years = YEAR.matcher(season)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        return !years.isEmpty() && (year < years.getFirst() || year > years.getLast());
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
    }

    private static Finding own(Severity severity, String code, String field, Object... values) {
        return new Finding(code, severity, null, List.of(values), field.isEmpty() ? null : field);
    }
}
