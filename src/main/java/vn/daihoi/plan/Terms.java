package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// Derives the terms of one unit's event from its tier (KH128 II.2).
final class Terms {

    private Terms() {}

    static ConferenceTerms of(Plan plan, Tier tier, UnitFacts unit) {
        var pilot = plan.isPilot(unit);
        var pilotWindow = plan.pilots().window();
        var peers = plan.pilots().invitePeers();
        var form = tier.form().map(rule -> form(rule, unit.staff()));
        var terms = new ConferenceTerms(
                tier,
                form,
                tier.events(),
                pilot && pilotWindow != null ? pilotWindow : tier.window(),
                tier.length(),
                minutes(plan, tier),
                tier.cap(),
                tier.shares(),
                pilot,
                pilot && peers != null && peers.value(),
                findings(tier, unit));
        return form.value() == ConferenceForm.TO_BE_CHOSEN ? terms : withForm(terms, form.value());
    }

    /// An all-staff conference has everybody: the cap and the shares of KH128 II.2.a speak of delegates.
    static ConferenceTerms withForm(ConferenceTerms terms, ConferenceForm form) {
        var everybody = form == ConferenceForm.ALL_STAFF;
        return new ConferenceTerms(
                terms.tier(),
                new Cited<>(form, terms.form().citation()),
                terms.events(),
                terms.window(),
                terms.length(),
                terms.minutes(),
                everybody ? null : terms.cap(),
                everybody ? null : terms.shares(),
                terms.pilot(),
                terms.invitesPeers(),
                terms.findings());
    }

    private static ConferenceForm form(FormRule rule, @Nullable Integer staff) {
        return switch (rule) {
            case FormRule.Always(var form) -> form;
            case FormRule.ByStaff byStaff -> staff == null ? ConferenceForm.TO_BE_CHOSEN : byStaff.formFor(staff);
            case FormRule.UnitChooses _ -> ConferenceForm.TO_BE_CHOSEN;
        };
    }

    private static @Nullable Integer minutes(Plan plan, Tier tier) {
        var session = plan.readings().sessionMinutes();
        return session == null || tier.length() == null
                ? null
                : tier.length().value().sessions() * session;
    }

    private static List<Finding> findings(Tier tier, UnitFacts unit) {
        var findings = new ArrayList<Finding>();
        formFinding(tier.form(), unit.staff(), findings);
        tier.kind(unit.kind())
                .filter(kind -> kind.value().note() != null)
                .ifPresent(kind -> findings.add(Finding.note(
                        "plan.kind-by-reading",
                        kind.citation(),
                        String.valueOf(kind.value().note()))));
        if (tier.events().size() > 1) {
            findings.add(Finding.note(
                    "plan.event-to-choose", tier.events().getFirst().citation()));
        }
        return List.copyOf(findings);
    }

    private static void formFinding(Cited<FormRule> rule, @Nullable Integer staff, List<Finding> findings) {
        var citation = rule.citation();
        switch (rule.value()) {
            case FormRule.Always _ -> {}
            case FormRule.UnitChooses _ -> findings.add(Finding.note("plan.form-by-unit", citation));
            case FormRule.ByStaff byStaff -> {
                if (staff == null) {
                    findings.add(Finding.warning("plan.staff-unknown", citation));
                } else if (byStaff.formFor(staff) == ConferenceForm.TO_BE_CHOSEN) {
                    findings.add(notCovered(citation, staff));
                }
            }
        }
    }

    /// KH128 II.2.a speaks of fewer than 200 and of more than 200: exactly 200 is for the unit to decide, not for us.
    private static Finding notCovered(Citation citation, int staff) {
        return Finding.note("plan.staff-not-covered", citation, staff);
    }
}
