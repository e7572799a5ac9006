package vn.daihoi.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;

/// What cannot be written of a movement.
final class MovementRules {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal MOST = new BigDecimal("10000000000000");

    private MovementRules() {}

    static List<Finding> check(NewMovement typed) {
        var findings = new ArrayList<Finding>();
        name(typed.name(), findings);
        text(typed.goals(), "goals", findings);
        year(typed.fromYear(), "fromYear", findings);
        year(typed.toYear(), "toYear", findings);
        if (typed.fromYear() != null && typed.toYear() != null && typed.fromYear() > typed.toYear()) {
            tell(findings, "PT-104", "toYear");
        }
        return findings;
    }

    static List<Finding> check(Answer typed) {
        var findings = new ArrayList<Finding>();
        text(typed.paper(), "paper", findings);
        text(typed.doing(), "doing", findings);
        text(typed.promise(), "promise", findings);
        if (typed.paper().isBlank()
                && typed.doing().isBlank()
                && typed.promise().isBlank()) {
            tell(findings, "PT-106", "doing");
        }
        if (typed.participants() != null && typed.participants() < 0) {
            tell(findings, "PT-107", "participants");
        }
        return findings;
    }

    static List<Finding> named(String name, String text) {
        var findings = new ArrayList<Finding>();
        name(name, findings);
        text(text, "text", findings);
        return findings;
    }

    static List<Finding> figure(int year, @Nullable BigDecimal target, @Nullable BigDecimal result) {
        var findings = new ArrayList<Finding>();
        year(year, "year", findings);
        number(target, "target", findings);
        number(result, "result", findings);
        if (target == null && result == null) {
            tell(findings, "PT-109", "result");
        }
        return findings;
    }

    static Refused refused(String code, @Nullable String field, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), field)));
    }

    private static void name(String name, List<Finding> findings) {
        if (name.isBlank()) {
            tell(findings, "PT-101", "name");
        } else if (name.length() > LONGEST_NAME) {
            tell(findings, "PT-102", "name", LONGEST_NAME);
        }
    }

    private static void text(String text, String field, List<Finding> findings) {
        if (text.length() > LONGEST_TEXT) {
            tell(findings, "PT-102", field, LONGEST_TEXT);
        }
    }

    private static void year(@Nullable Integer year, String field, List<Finding> findings) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            tell(findings, "PT-103", field, year.toString());
        }
    }

    private static void number(@Nullable BigDecimal number, String field, List<Finding> findings) {
        if (number != null && (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > 2)) {
            tell(findings, "PT-108", field);
        }
    }

    private static void tell(List<Finding> findings, String code, String field, Object... values) {
        findings.add(new Finding(code, Severity.BREACH, null, List.of(values), field));
    }
}
