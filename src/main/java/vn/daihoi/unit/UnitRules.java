package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.EmailAddress;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What must hold for a unit's own facts and its place in the tree. The acts that change the tree have
/// [RestructureRules].
final class UnitRules {
    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}][\\p{Alnum}.-]{0,29}");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_STAFF = 1_000_000;

    private UnitRules() {}

    /// @param parent null at the root
    /// @param sameCode the unit that already has this code, if any other has
    /// @param children the open units right below; none for a new unit
    /// @param latestStart the last day on which the unit may begin, because something is known of it from then on
    record Surroundings(
            @Nullable Unit parent,
            Optional<PlacedUnit> sameCode,
            List<Unit> children,
            @Nullable LocalDate latestStart) {}

    static List<Finding> check(UnitEdit unit, Surroundings around) {
        var findings = new ArrayList<Finding>();
        checkName(unit.name(), findings);
        checkCode(unit.code(), around.sameCode(), findings);
        checkKind(unit.kind(), around, findings);
        checkContact(unit, findings);
        checkStart(unit.validFrom(), around, findings);
        return findings;
    }

    private static void checkName(String name, List<Finding> findings) {
        if (name.isBlank()) {
            findings.add(breach("DV-101").at("name"));
        } else if (name.length() > LONGEST_NAME) {
            findings.add(breach("DV-102", LONGEST_NAME).at("name"));
        }
    }

    private static void checkCode(String code, Optional<PlacedUnit> sameCode, List<Finding> findings) {
        if (!CODE.matcher(code).matches()) {
            findings.add(breach("DV-103").at("code"));
        }
        sameCode.ifPresent(other -> findings.add(
                breach("DV-104", code, other.unit().name(), other.place()).at("code")));
    }

    private static void checkKind(String code, Surroundings around, List<Finding> findings) {
        var kind = UnitKind.coded(code);
        if (kind.isEmpty()) {
            findings.add(breach("DV-105").at("kind"));
            return;
        }
        checkUnder(kind.get(), around.parent(), findings);
        around.children().stream()
                .filter(child -> !mayStandUnder(child, kind.get()))
                .findFirst()
                .ifPresent(child -> findings.add(breach("DV-107", child.name()).at("kind")));
    }

    private static void checkUnder(UnitKind kind, @Nullable Unit parent, List<Finding> findings) {
        if (parent == null) {
            if (!kind.mayStandUnder(null)) {
                findings.add(breach("DV-108").at("parent"));
            }
        } else if (!mayStandUnder(kind, parent)) {
            findings.add(breach("DV-106", parent.name()).at("kind"));
        }
    }

    private static void checkContact(UnitEdit unit, List<Finding> findings) {
        var staff = unit.staff();
        if (staff != null && (staff < 0 || staff > MOST_STAFF)) {
            findings.add(breach("DV-109").at("staff"));
        }
        var email = unit.email();
        if (email != null && !EmailAddress.isSuch(email)) {
            findings.add(breach("DV-110", email).at("email"));
        }
    }

    private static void checkStart(LocalDate start, Surroundings around, List<Finding> findings) {
        var latest = around.latestStart();
        if (latest != null && start.isAfter(latest)) {
            findings.add(breach("DV-111", latest).at("validFrom"));
        }
        var parent = around.parent();
        if (parent != null && start.isBefore(parent.validFrom())) {
            findings.add(breach("DV-112", parent.name(), parent.validFrom()).at("validFrom"));
        } else if (parent != null && !parent.isValidOn(start)) {
            findings.add(breach("DV-113", parent.name()).at("parent"));
        }
    }

    static boolean mayStandUnder(Unit child, UnitKind parent) {
        return UnitKind.coded(child.kind())
                .map(kind -> kind.mayStandUnder(parent))
                .orElse(true);
    }

    static boolean mayStandUnder(UnitKind child, Unit parent) {
        return UnitKind.coded(parent.kind()).map(child::mayStandUnder).orElse(true);
    }

    /// The order of the work itself demands it; no paragraph of a plan does.
    static Finding breach(String code, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), null);
    }
}
