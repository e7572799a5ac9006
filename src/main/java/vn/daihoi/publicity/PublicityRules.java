package vn.daihoi.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Traits;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What is wrong with the plans and the items of the press (KH128 III.4).
public final class PublicityRules {
    private static final int SHOWN = 3;

    private PublicityRules() {}

    /// @param items of the bodies that are judged, whatever else is filtered on the page
    /// @param unconsented registrants who are exemplars and have not agreed to be published
    /// @param known of whom the items tell, as the coverage counts them
    public static List<Finding> check(
            Campaign campaign, List<Item> items, Set<Long> unconsented, Map<Long, Traits> known, LocalDate today) {
        var findings = new ArrayList<Finding>();
        some(
                items,
                one -> one.subjects().stream().anyMatch(unconsented::contains),
                "TT-208",
                Severity.WARNING,
                null,
                findings);
        phases(campaign, items, findings);
        some(items, one -> one.isOverdueOn(today), "TT-202", Severity.WARNING, null, findings);
        var congress = campaign.congress();
        if (congress != null) {
            Predicate<Item> elsewhere =
                    one -> Phase.on(one.day(), congress) != one.phase() && one.phase() != Phase.DURING;
            some(items, elsewhere, "TT-203", Severity.WARNING, campaign.cite(), findings);
        }
        Predicate<Item> nowhere =
                one -> one.isPublished() && one.link().isEmpty() && one.genre().hasAddress();
        some(items, nowhere, "TT-204", Severity.NOTE, null, findings);
        twice(items, findings);
        sectors(campaign, items, known, findings);
        movements(campaign, items, findings);
        return findings;
    }

    /// Each body has a plan for before, during and after.
    private static void phases(Campaign campaign, List<Item> items, List<Finding> findings) {
        for (var phase : Phase.values()) {
            var idle = campaign.bodies().stream()
                    .filter(body -> items.stream().noneMatch(one -> one.bodyId() == body.id() && one.phase() == phase))
                    .map(body -> body.name())
                    .toList();
            if (!idle.isEmpty() && phase.ordinal() < campaign.phases().size()) {
                findings.add(
                        Finding.warning("TT-201", campaign.cite(), campaign.phase(phase), String.join(", ", idle)));
            }
        }
    }

    /// One address stands for one piece.
    private static void twice(List<Item> items, List<Finding> findings) {
        items.stream()
                .filter(one -> !one.link().isEmpty())
                .collect(Collectors.groupingBy(Item::link, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> tell(findings, "TT-205", Severity.WARNING, null, same.size(), names(same)));
    }

    /// “trên tất cả các lĩnh vực”: told once something has come out, and counted as the coverage counts.
    private static void sectors(Campaign campaign, List<Item> items, Map<Long, Traits> known, List<Finding> findings) {
        var told = items.stream()
                .filter(Item::isPublished)
                .flatMap(one -> Coverage.sectorsOf(one, known).stream())
                .collect(Collectors.toSet());
        var silent = List.of(Sector.values()).stream()
                .filter(sector -> !told.contains(sector))
                .count();
        if (silent > 0 && items.stream().anyMatch(Item::isPublished)) {
            findings.add(Finding.note("TT-206", campaign.cite(), silent, Sector.values().length));
        }
    }

    private static void movements(Campaign campaign, List<Item> items, List<Finding> findings) {
        var told = items.stream().map(Item::movement).collect(Collectors.toSet());
        campaign.movements().stream()
                .filter(one -> !told.contains(one.code()))
                .forEach(one -> findings.add(Finding.note("TT-207", campaign.cite(), one.name())));
    }

    private static void some(
            List<Item> items,
            Predicate<Item> wrong,
            String code,
            Severity severity,
            @Nullable Citation cite,
            List<Finding> findings) {
        var found = items.stream().filter(wrong).toList();
        if (!found.isEmpty()) {
            tell(findings, code, severity, cite, found.size(), names(found));
        }
    }

    private static void tell(
            List<Finding> findings, String code, Severity severity, @Nullable Citation cite, Object... values) {
        findings.add(new Finding(code, severity, cite, List.of(values), null));
    }

    private static String names(Collection<Item> items) {
        var shown =
                items.stream().limit(SHOWN).map(one -> "“" + one.title() + "”").collect(Collectors.joining(", "));
        return items.size() > SHOWN ? shown + "…" : shown;
    }
}
