package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.plan.ConferenceTerms;
import vn.daihoi.plan.Shares;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Day, form and numbers of a conference against the plan (KH128 II.2).
final class FactsRules {
    private FactsRules() {}

    static List<Finding> check(Grounds grounds, Conference conference, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var facts = conference.facts();
        var terms = grounds.termsFor(facts);
        day(terms, conference, today, findings);
        form(grounds.terms(), conference, findings);
        event(grounds.terms(), facts, findings);
        numbers(terms, conference, findings);
        if (conference.state().preparationIsOpen()) {
            place(facts, findings);
        }
        return findings;
    }

    private static void day(ConferenceTerms terms, Conference conference, LocalDate today, List<Finding> findings) {
        var day = conference.state().dayHeld().orElse(conference.facts().day());
        var window = terms.window();
        if (day == null) {
            findings.add(
                    window == null
                            ? own(Severity.BREACH, "HN-101", "day")
                            : Finding.breach(
                                            "HN-102",
                                            window.citation(),
                                            window.value().from(),
                                            window.value().to())
                                    .at("day"));
            return;
        }
        if (window != null && !window.value().contains(day)) {
            findings.add(Finding.breach(
                            "HN-103",
                            window.citation(),
                            day,
                            window.value().from(),
                            window.value().to())
                    .at("day"));
        }
        otherDay(terms, conference, findings);
        if (conference.state().preparationIsOpen() && day.isBefore(today)) {
            findings.add(new Finding("HN-104", Severity.WARNING, null, List.of(day), "day"));
        }
    }

    /// What was settled and sent up names another day (KH128 II.2: the day is part of the unit's plan).
    private static void otherDay(ConferenceTerms terms, Conference conference, List<Finding> findings) {
        var settled = conference.facts().day();
        var citation = terms.window() == null
                ? terms.form().citation()
                : terms.window().citation();
        var held = conference.state().dayHeld().orElse(settled);
        if (settled != null && held != null && !held.equals(settled)) {
            findings.add(Finding.breach("HN-105", citation, held, settled).at("day"));
        }
    }

    /// What the plan leaves open stays a note, until and after the unit has chosen (KH128 II.2.a: exactly 200).
    private static void form(ConferenceTerms terms, Conference conference, List<Finding> findings) {
        var chosen = conference.facts().form();
        var asked = terms.form();
        if (chosen == null) {
            terms.findings().stream()
                    .filter(FactsRules::isOnForm)
                    .map(it -> it.at("formChosen"))
                    .forEach(findings::add);
        } else if (terms.mustChooseForm()) {
            terms.findings().stream()
                    .filter(FactsRules::isOnStaff)
                    .map(it -> it.at("formChosen"))
                    .forEach(findings::add);
            findings.add(choice(conference, chosen, asked.citation()));
        } else if (chosen != asked.value()) {
            findings.add(
                    Finding.breach("HN-111", asked.citation(), asked.value().ordinal(), chosen.ordinal())
                            .at("formChosen"));
        }
        terms.findings().stream()
                .filter(it -> it.code().equals("plan.kind-by-reading"))
                .forEach(findings::add);
    }

    private static Finding choice(Conference conference, ConferenceForm chosen, Citation citation) {
        var choice = conference.choice();
        return choice == null
                ? Finding.note("HN-112", citation, chosen.ordinal()).at("formChosen")
                : Finding.note("HN-113", citation, chosen.ordinal(), choice.by(), choice.at())
                        .at("formChosen");
    }

    private static boolean isOnForm(Finding finding) {
        return isOnStaff(finding)
                || finding.code().equals("plan.form-by-unit")
                || finding.code().equals("plan.staff-not-covered");
    }

    private static boolean isOnStaff(Finding finding) {
        return finding.code().equals("plan.staff-unknown");
    }

    private static void event(ConferenceTerms terms, Facts facts, List<Finding> findings) {
        if (facts.event().isEmpty()) {
            terms.findings().stream()
                    .filter(it -> it.code().equals("plan.event-to-choose"))
                    .map(it -> it.at("event"))
                    .forEach(findings::add);
        }
    }

    /// Before the day by the numbers expected, afterwards by those who came.
    private static void numbers(ConferenceTerms terms, Conference conference, List<Finding> findings) {
        var expected = conference.state().attendance().or(conference.facts()::expected);
        if (expected.isEmpty()) {
            findings.add(own(Severity.WARNING, "HN-121", "exemplars"));
            return;
        }
        var total = expected.get().total();
        var cap = terms.cap();
        if (cap != null && total > cap.value()) {
            findings.add(Finding.breach("HN-122", cap.citation(), total, cap.value(), total - cap.value())
                    .at("exemplars"));
        }
        if (terms.shares() != null && total > 0) {
            share(terms.shares(), expected.get(), findings);
        }
    }

    /// The plan says "khoảng" and no tolerance: then the actual share is told, and no verdict is made up.
    private static void share(Cited<Shares> asked, Attendance expected, List<Finding> findings) {
        var shares = asked.value();
        var actual = Math.round(expected.exemplars() * 1000.0 / expected.total()) / 10.0;
        var tolerance = shares.tolerance();
        if (tolerance == null) {
            if (actual != shares.exemplars()) {
                findings.add(Finding.note("HN-123", asked.citation(), shares.exemplars(), actual)
                        .at("exemplars"));
            }
        } else if (Math.abs(actual - shares.exemplars()) > tolerance) {
            findings.add(Finding.warning("HN-124", asked.citation(), shares.exemplars(), actual, tolerance)
                    .at("exemplars"));
        }
    }

    private static void place(Facts facts, List<Finding> findings) {
        if (facts.startsAt() == null) {
            findings.add(own(Severity.WARNING, "HN-141", "startsAt"));
        }
        if (facts.hall().isEmpty()) {
            findings.add(own(Severity.WARNING, "HN-142", "hall"));
        }
    }

    /// Not the plan's word: without it the conference cannot be prepared.
    private static Finding own(Severity severity, String code, String field) {
        return new Finding(code, severity, null, List.of(), field);
    }
}
