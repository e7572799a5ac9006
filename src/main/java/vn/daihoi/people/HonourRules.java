package vn.daihoi.people;

import static vn.daihoi.people.RegistrantRules.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.shared.Finding;

/// What must hold for an honour: the law in force in its year knows it, and it may be given to such a one.
final class HonourRules {
    private static final int FIRST_YEAR = 1945;
    private static final int NUMBER = 120;
    private static final int BODY = 300;

    private HonourRules() {}

    static List<Finding> check(Honour honour, Kind kind, LocalDate today) {
        var findings = new ArrayList<Finding>();
        Awards.coded(honour.award())
                .ifPresentOrElse(
                        award -> check(honour, award, kind, findings),
                        () -> findings.add(breach("NG-130").at("award")));
        if (honour.year() < FIRST_YEAR || honour.year() > today.getYear()) {
            findings.add(breach("NG-134", Integer.toString(honour.year())).at("year"));
        }
        var day = honour.decidedOn();
        if (day != null && (day.getYear() != honour.year() || day.isAfter(today))) {
            findings.add(breach("NG-135").at("decidedOn"));
        }
        within(NUMBER, honour.decision(), "decision", findings);
        within(BODY, honour.giver(), "giver", findings);
        return findings;
    }

    private static void within(int most, String text, String field, List<Finding> findings) {
        if (text.length() > most) {
            findings.add(breach("NG-137", text.length(), most).at(field));
        }
    }

    private static void check(Honour honour, Award award, Kind kind, List<Finding> findings) {
        if (!award.subjects().contains(kind)) {
            findings.add(breach("NG-131", award.name()).at("award"));
        }
        // Luật Thi đua, khen thưởng 06/2022/QH15 is in force from 1/1/2024; what it brought cannot be older.
        if (!award.mayBeGivenIn(honour.year())) {
            findings.add(breach("NG-132", award.name(), award.since()).at("year"));
        }
        if (award.ranks().isEmpty() != honour.rank().isEmpty()
                || !award.ranks().isEmpty() && !award.ranks().contains(honour.rank())) {
            findings.add(breach("NG-133", award.name()).at("rank"));
        }
    }
}
