package vn.daihoi.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.Syllable;

/// What must hold for a registrant's own facts. What a list of delegates asks of them is the list's to say.
final class RegistrantRules {
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_TEXT = 200;
    private static final int OLDEST = 115;
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M} .'’-]");

    private RegistrantRules() {}

    static List<Finding> check(Profile profile, LocalDate today) {
        var findings = new ArrayList<Finding>();
        checkName(profile, findings);
        checkBirth(profile.facts(), today, findings);
        checkLength("post", profile.facts().post(), findings);
        checkLength("otherPost", profile.facts().otherPost(), findings);
        checkLength("religiousTitle", profile.name().religiousTitle(), findings);
        return findings;
    }

    static List<Finding> check(Sensitive sensitive) {
        var findings = new ArrayList<Finding>();
        var ethnicity = sensitive.ethnicity();
        if (ethnicity != null && !EthnicGroups.names().contains(ethnicity)) {
            findings.add(breach("NG-108", ethnicity).at("ethnicity"));
        }
        var religion = sensitive.religion();
        if (religion != null && !Religions.names().contains(religion)) {
            findings.add(breach("NG-109", religion).at("religion"));
        }
        return findings;
    }

    private static void checkName(Profile profile, List<Finding> findings) {
        var name = profile.name();
        if (Syllable.all(name.display()).isEmpty()) {
            findings.add(breach("NG-101").at("display"));
        } else if (name.display().length() > LONGEST_NAME) {
            findings.add(breach("NG-102", LONGEST_NAME).at("display"));
        } else if (profile.kind() == Kind.PERSON && ODD.matcher(name.display()).find()) {
            findings.add(breach("NG-103").at("display"));
        }
        if (name.birth().length() > LONGEST_NAME) {
            findings.add(breach("NG-102", LONGEST_NAME).at("birth"));
        }
        if (!Syllable.all(name.display()).containsAll(Syllable.all(name.given()))) {
            findings.add(breach("NG-104", name.given()).at("given"));
        }
    }

    private static void checkBirth(Facts facts, LocalDate today, List<Finding> findings) {
        var year = facts.bornYear();
        var day = facts.bornOn();
        if (year != null && (year > today.getYear() || year < today.getYear() - OLDEST)) {
            findings.add(breach("NG-105", Integer.toString(year)).at("born"));
        } else if (day != null && day.isAfter(today)) {
            findings.add(breach("NG-106", day).at("born"));
        } else if (day != null && (year == null || day.getYear() != year)) {
            findings.add(breach("NG-107").at("born"));
        }
    }

    private static void checkLength(String field, String text, List<Finding> findings) {
        if (text.length() > LONGEST_TEXT) {
            findings.add(breach("NG-110", LONGEST_TEXT).at(field));
        }
    }

    /// The order of the work itself demands it; no paragraph of a plan does.
    static Finding breach(String code, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), null);
    }
}
